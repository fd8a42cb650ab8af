import type { FunctionKind } from '@samtavle/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of what the citizen can do at work. */
@Entity({ name: 'function_entry' })
export class FunctionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column('text')
  kind!: FunctionKind;

  @Column('text')
  text!: string;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;

  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true, insert: false })
  removedAt!: Date | null;
}
