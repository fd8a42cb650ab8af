import type { GoalDecision, GoalKind, LifeArea } from '@samtavle/shared/domain';
import type { Category } from '@samtavle/shared/policy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A goal as it was suggested; its text never changes. */
@Entity({ name: 'goal' })
export class GoalEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column('text')
  kind!: GoalKind;

  /** Follows from the kind: PLAN for work, PERSONAL for life. */
  @Column({ type: 'text', insert: false, update: false })
  category!: Category;

  @Column('text')
  text!: string;

  /** Of a goal in life only. */
  @Column({ type: 'text', nullable: true })
  area!: LifeArea | null;

  @Column({ type: 'uuid', name: 'own_organisation_id', nullable: true, select: false })
  ownOrganisationId!: string | null;

  @Column({ type: 'text', name: 'own_role', nullable: true, select: false })
  ownRole!: string | null;
}

/** What the citizen decided about a goal; the newest holds. */
@Entity({ name: 'goal_decision' })
export class GoalDecisionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId!: string;

  @Column({ type: 'uuid', name: 'goal_id' })
  goalId!: string;

  @Column('text')
  category!: Category;

  @Column('integer')
  ordinal!: number;

  @Column('text')
  state!: GoalDecision;
}
