import type { OwnLineKind } from '@samtavle/shared/domain';
import type { Category } from '@samtavle/shared/policy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line that the citizen owns, whoever wrote it. */
@Entity({ name: 'own_line' })
export class OwnLineEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'text', update: false })
  kind!: OwnLineKind;

  /** Follows from the kind. */
  @Column({ type: 'text', insert: false, update: false })
  category!: Category;

  @Column('text')
  text!: string;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true, insert: false, update: false })
  removedAt!: Date | null;

  @Column({ type: 'integer', insert: false })
  version!: number;
}
