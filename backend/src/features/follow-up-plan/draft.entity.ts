import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an employer is writing: one per job. It goes on from version to version, and each sent plan is made from it. */
@Entity({ name: 'follow_up_plan_draft' })
export class PlanDraftEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'uuid', name: 'employer_id', update: false })
  employerId!: string;

  @Column({ type: 'text', name: 'typical_workday', nullable: true })
  typicalWorkday!: string | null;

  @Column({ type: 'text', name: 'tasks_that_can_still_be_done', nullable: true })
  tasksThatCanStillBeDone!: string | null;

  @Column({ type: 'text', name: 'tasks_that_can_not_be_done', nullable: true })
  tasksThatCanNotBeDone!: string | null;

  @Column({ type: 'text', name: 'previous_facilitation', nullable: true })
  previousFacilitation!: string | null;

  @Column({ type: 'text', name: 'planned_facilitation', nullable: true })
  plannedFacilitation!: string | null;

  @Column({ type: 'text', name: 'other_facilitation_options', nullable: true })
  otherFacilitationOptions!: string | null;

  @Column({ type: 'text', name: 'follow_up', nullable: true })
  followUp!: string | null;

  @Column({ type: 'text', name: 'help_from_nav', nullable: true })
  helpFromNav!: string | null;

  @Column({ type: 'date', name: 'evaluation_date', nullable: true })
  evaluationDate!: string | null;

  @Column({ type: 'boolean', name: 'employee_has_contributed', nullable: true })
  employeeHasContributed!: boolean | null;

  @Column({ type: 'text', nullable: true })
  contribution!: string | null;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false, update: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false, update: false })
  ownRole!: string | null;

  @Column({ type: 'integer', insert: false })
  version!: number;

  @Column({ type: 'timestamptz', name: 'changed_at', insert: false, update: false })
  changedAt!: Date;
}
