import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Authorisation, TreatmentGoalKind } from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { AuthorisationWord, TreatmentGoalKindWord } from '../contract/index.js';

@ObjectType({
  description: 'The clinical part: that it is done, when and by whom. What was found is not stored.',
})
export class ClinicalAssessment {
  @Field(() => DateScalar)
  on!: string;

  @Field(() => AuthorisationWord)
  authorisation!: Authorisation;

  @Field(() => String, { nullable: true })
  byName!: string | null;
}

@ObjectType({ description: 'The work part of the assessment; shared apart from the clinical part.' })
export class WorkAssessment {
  @Field(() => String, { nullable: true })
  complaintsAtWork!: string | null;

  @Field(() => String, { nullable: true })
  barriersToReturn!: string | null;

  @Field(() => String, { nullable: true })
  expectedMastery!: string | null;

  @Field(() => DateScalar, { nullable: true })
  completedOn!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType()
export class TreatmentGoal {
  @Field(() => TreatmentGoalKindWord)
  kind!: TreatmentGoalKind;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'The newest version that the reader may see.' })
export class TreatmentPlan {
  @Field(() => String)
  summary!: string;

  @Field(() => Float)
  hoursPlanned!: number;

  @Field(() => [TreatmentGoal])
  goals!: readonly TreatmentGoal[];

  @Field(() => DateScalar, { nullable: true, description: 'When this version was sent to the doctor.' })
  sentOn!: string | null;

  @Field(() => DateScalar)
  formVersion!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'Feedback to the referrer: given, or not applicable with the reason.' })
export class Feedback {
  @Field(() => DateScalar)
  on!: string;

  @Field(() => String, { nullable: true })
  notApplicableReason!: string | null;
}
