import type { MatterArea, OwnKind, OwnTopic } from '@samtavle/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that the citizen wrote of the own. What is taken away is wiped, and only its place is left. */
@Entity({ name: 'own_entry' })
export class OwnEntryEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'text', update: false })
  kind!: OwnKind | 'MATTERS';

  @Column({ type: 'text', nullable: true })
  topic!: OwnTopic | MatterArea | null;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ type: 'text', name: 'situation_text', nullable: true })
  situation!: string | null;

  @Column({ type: 'date', name: 'on_date', nullable: true })
  onDate!: string | null;

  @Column({ type: 'smallint', nullable: true, update: false })
  place!: number | null;

  /** The citizen's alone, whatever is consented. */
  @Column('boolean')
  kept!: boolean;

  @Column({ type: 'integer', insert: false })
  version!: number;

  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true, insert: false })
  removedAt!: Date | null;
}
