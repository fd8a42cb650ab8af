import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A job, as far as SUMMARY shows it. The database puts the employer's name. */
@Entity({ name: 'employment' })
export class EmploymentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'uuid', name: 'employer_id', update: false })
  employerId!: string;

  @Column('smallint')
  percent!: number;

  @Column({ type: 'date', name: 'from_date', update: false })
  fromDate!: string;

  @Column({ type: 'date', name: 'to_date', nullable: true })
  toDate!: string | null;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;
}

/** What SUMMARY does not show is a row of its own. */
@Entity({ name: 'employment_detail' })
export class EmploymentDetailEntity {
  @PrimaryColumn('uuid', { name: 'employment_id' })
  employmentId!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'uuid', name: 'employer_id', update: false })
  employerId!: string;

  @Column({ type: 'text', name: 'job_title', nullable: true })
  jobTitle!: string | null;

  @Column({ type: 'text', nullable: true })
  workplace!: string | null;

  @Column({ type: 'text', name: 'leader_name', nullable: true })
  leaderName!: string | null;

  /** Counts the changes of these alone, which SUMMARY does not see. */
  @Column({ type: 'integer', insert: false, update: false })
  version!: number;
}
