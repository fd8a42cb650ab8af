import type { ConditionAnswer } from '@samtavle/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const rating = { type: 'smallint', nullable: true } as const;
const condition = { type: 'text', nullable: true } as const;

/** What work gives, 0–10 each. No sum is stored. */
@Entity({ name: 'work_compass' })
export class CompassEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column(rating)
  identity!: number | null;

  @Column({ ...rating, name: 'time_structure' })
  timeStructure!: number | null;

  @Column({ ...rating, name: 'social_contact' })
  socialContact!: number | null;

  @Column({ ...rating, name: 'collective_purpose' })
  collectivePurpose!: number | null;

  @Column(rating)
  activity!: number | null;

  @Column(rating)
  mastery!: number | null;

  @Column(rating)
  autonomy!: number | null;

  @Column('boolean')
  kept!: boolean;

  @Column({ type: 'integer', insert: false })
  version!: number;

  @Column({ type: 'timestamptz', name: 'changed_at', insert: false, update: false })
  changedAt!: Date;
}

/** Eight of the nine conditions at work; the ninth is a row of its own. */
@Entity({ name: 'work_condition' })
export class WorkConditionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id', update: false })
  caseId!: string;

  @Column(condition)
  attachment!: ConditionAnswer | null;

  @Column(condition)
  environment!: ConditionAnswer | null;

  @Column(condition)
  autonomy!: ConditionAnswer | null;

  @Column(condition)
  exhaustion!: ConditionAnswer | null;

  @Column(condition)
  skills!: ConditionAnswer | null;

  @Column({ ...condition, name: 'job_security' })
  jobSecurity!: ConditionAnswer | null;

  @Column({ ...condition, name: 'spill_over' })
  spillOver!: ConditionAnswer | null;

  @Column(condition)
  commute!: ConditionAnswer | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column('boolean')
  kept!: boolean;

  @Column({ type: 'integer', insert: false })
  version!: number;

  @Column({ type: 'timestamptz', name: 'changed_at', insert: false, update: false })
  changedAt!: Date;
}
