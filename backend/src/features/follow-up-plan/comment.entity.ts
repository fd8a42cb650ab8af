import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The citizen's own part in the plan of one job. */
@Entity({ name: 'follow_up_plan_comment' })
export class PlanCommentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column({ type: 'uuid', name: 'employer_id', update: false })
  employerId!: string;

  @Column('text')
  text!: string;

  @Column({ type: 'integer', insert: false })
  version!: number;

  @Column({ type: 'timestamptz', name: 'changed_at', insert: false, update: false })
  changedAt!: Date;
}
