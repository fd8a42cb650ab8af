import type { HarassmentAnswer } from '@samtavle/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer about sexual harassment: the citizen's, and the one therapist's it is handed to. */
@Entity({ name: 'harassment_answer' })
export class HarassmentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column('text')
  answer!: HarassmentAnswer;

  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ type: 'uuid', name: 'handed_to_id', nullable: true })
  handTo!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;

  @Column({ type: 'timestamptz', name: 'changed_at', insert: false, update: false })
  changedAt!: Date;
}
