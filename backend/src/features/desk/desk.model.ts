import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ArkArea, Commissioned, DecisionOutcome, GoalState } from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ArkAreaWord, DecisionOutcomeWord, GoalStateWord, ServiceWord } from '../contract/index.js';

@ObjectType()
export class DeskCommission {
  @Field(() => ID)
  id!: string;

  @Field(() => ServiceWord)
  service!: Commissioned;

  @Field(() => ArkAreaWord, { nullable: true })
  area!: ArkArea | null;

  @Field(() => String)
  question!: string;

  @Field(() => DateScalar)
  dueDate!: string;

  @Field(() => Boolean)
  overdue!: boolean;
}

@ObjectType()
export class DeskRecommendation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => DecisionOutcomeWord, {
    nullable: true,
    description: 'Null while it waits for a decision, or none is in sight.',
  })
  outcome!: DecisionOutcome | null;
}

@ObjectType()
export class DeskGoal {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => GoalStateWord)
  state!: GoalState;
}

@ObjectType({ description: 'One case on the desk of a regional adviser.' })
export class AdviserDeskCase {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String)
  citizenName!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The nearest date of a request that is not answered.',
  })
  nextDue!: string | null;

  @Field(() => [DeskCommission], { description: 'Not answered, the nearest first.' })
  due!: readonly DeskCommission[];

  @Field(() => [DeskRecommendation])
  recommendations!: readonly DeskRecommendation[];

  @Field(() => [DeskGoal], { description: 'As far as the reader may see them.' })
  goals!: readonly DeskGoal[];

  @Field(() => Int, { description: 'Goals in sight that the citizen has made the own.' })
  owned!: number;
}

@ObjectType({ description: 'One case on the desk of a job specialist.' })
export class JobSpecialistDeskCase {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String)
  citizenName!: string;

  @Field(() => Int, {
    description: 'Days since the last contact with an employer; since the opening of the case without one.',
  })
  daysSince!: number;

  @Field(() => DateScalar, { nullable: true })
  lastContact!: string | null;

  @Field(() => Int)
  contacts!: number;

  @Field(() => Boolean, { description: 'True when a contact is wanted this week.' })
  contactDue!: boolean;

  @Field(() => Boolean)
  inJob!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day by which the first contact was due, while it is open.',
  })
  firstContactDue!: string | null;

  @Field(() => DateScalar, { nullable: true })
  jobStart!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The next date on which retention is looked at.' })
  nextRetention!: string | null;
}
