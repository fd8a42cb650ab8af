import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A period of sick leave, as far as SUMMARY shows it. */
@Entity({ name: 'sick_leave_period' })
export class SickLeaveEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'uuid', name: 'employer_id', nullable: true, update: false })
  employerId!: string | null;

  @Column({ type: 'date', name: 'from_date', update: false })
  fromDate!: string;

  @Column({ type: 'date', name: 'to_date' })
  toDate!: string;

  @Column('smallint')
  grade!: number;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;
}
