import { Column, Entity, PrimaryColumn } from 'typeorm';
import { decimal } from '../column/index.js';

/** One step of the ladder, as stored. Whose writing it is and from which level it is seen can't be read back. */
@Entity({ name: 'step' })
export class StepEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'uuid', name: 'employer_id', nullable: true, update: false })
  employerId!: string | null;

  @Column({ type: 'date', name: 'week_from' })
  weekFrom!: string;

  @Column('smallint')
  weeks!: number;

  @Column({ type: 'smallint', name: 'work_percent' })
  workPercent!: number;

  @Column({ type: 'numeric', name: 'hours_per_week', nullable: true, transformer: decimal })
  hoursPerWeek!: number | null;

  @Column({ type: 'smallint', array: true })
  days!: number[];

  @Column('text')
  tasks!: string;

  @Column({ type: 'boolean', name: 'needs_grant' })
  needsGrant!: boolean;

  @Column({ type: 'boolean', name: 'needs_agreement' })
  needsAgreement!: boolean;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;

  @Column({ type: 'timestamptz', name: 'changed_at', insert: false, update: false })
  changedAt!: Date;
}
