import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Minutes as they are being written; one per meeting: its id is the meeting's. */
@Entity({ name: 'minutes_draft' })
export class MinutesDraftEntity {
  @PrimaryColumn('uuid', { name: 'milestone_id' })
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'text', nullable: true })
  situation!: string | null;

  @Column({ type: 'text', nullable: true })
  conclusion!: string | null;

  @Column({ type: 'text', name: 'task_employee', nullable: true })
  taskEmployee!: string | null;

  @Column({ type: 'text', name: 'task_employer', nullable: true })
  taskEmployer!: string | null;

  @Column({ type: 'text', name: 'task_nav', nullable: true })
  taskNav!: string | null;

  @Column({ type: 'text', name: 'task_clinician', nullable: true })
  taskClinician!: string | null;

  @Column({ type: 'date', name: 'task_employee_by', nullable: true })
  taskEmployeeBy!: string | null;

  @Column({ type: 'date', name: 'task_employer_by', nullable: true })
  taskEmployerBy!: string | null;

  @Column({ type: 'date', name: 'task_nav_by', nullable: true })
  taskNavBy!: string | null;

  @Column({ type: 'date', name: 'task_clinician_by', nullable: true })
  taskClinicianBy!: string | null;

  @Column({ type: 'text', name: 'other_participants', nullable: true })
  otherParticipants!: string | null;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;

  @Column({ type: 'timestamptz', name: 'changed_at', insert: false, update: false })
  changedAt!: Date;
}
