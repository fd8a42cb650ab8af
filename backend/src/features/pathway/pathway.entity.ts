import { Column, Entity, PrimaryColumn } from 'typeorm';
import { decimal } from '../column/index.js';

/** A referral, as stored; one a case. */
@Entity({ name: 'referral' })
export class ReferralEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'uuid', name: 'dps_id' })
  dpsId!: string;

  @Column({ type: 'text', name: 'referrer_role' })
  referrerRole!: string;

  @Column('text')
  health!: string;

  @Column({ type: 'text', name: 'work_situation' })
  workSituation!: string;

  @Column('text')
  functioning!: string;

  @Column({ type: 'smallint', name: 'sick_leave_grade' })
  sickLeaveGrade!: number;

  @Column({ type: 'date', name: 'form_version' })
  formVersion!: string;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;

  @Column({ type: 'timestamptz', name: 'changed_at', insert: false })
  changedAt!: Date;
}

/** The work part of an assessment, as stored; one a case. */
@Entity({ name: 'work_assessment' })
export class WorkAssessmentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'text', name: 'complaints_at_work', nullable: true })
  complaintsAtWork!: string | null;

  @Column({ type: 'text', name: 'barriers_to_return', nullable: true })
  barriersToReturn!: string | null;

  @Column({ type: 'text', name: 'expected_mastery', nullable: true })
  expectedMastery!: string | null;

  @Column({ type: 'date', name: 'completed_on', nullable: true })
  completedOn!: string | null;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;

  @Column({ type: 'timestamptz', name: 'changed_at', insert: false })
  changedAt!: Date;
}

/** A session of treatment, as stored: date, mode and hours, never what was said. */
@Entity({ name: 'treatment_session' })
export class TreatmentSessionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'date', name: 'on_date', update: false })
  onDate!: string;

  @Column({ type: 'text', update: false })
  mode!: string;

  @Column({ type: 'numeric', update: false, transformer: decimal })
  hours!: number;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;

  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true, insert: false })
  removedAt!: Date | null;
}
