import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ArkArea, Commissioned, Decider, DecisionOutcome, MeasureType } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { Consultation, Material } from '../consultation/index.js';
import {
  ArkAreaWord,
  DeciderWord,
  DecisionOutcomeWord,
  MeasureTypeWord,
  RoleWord,
  ServiceWord,
} from '../contract/index.js';
import { OwnLine } from '../job-trail/index.js';
import { Measure, MeasureParty } from '../nav-measure/index.js';

@ObjectType({ description: 'Local Nav asks a regional service for advice.' })
export class Commission {
  @Field(() => ID)
  id!: string;

  @Field(() => ServiceWord)
  service!: Commissioned;

  @Field(() => ArkAreaWord, { nullable: true })
  area!: ArkArea | null;

  @Field(() => String)
  question!: string;

  @Field(() => DateScalar)
  askedOn!: string;

  @Field(() => DateScalar)
  dueDate!: string;

  @Field(() => Boolean)
  answered!: boolean;
}

@ObjectType({ description: 'Advice. It binds nobody.' })
export class Recommendation {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  commissionId!: string | null;

  @Field(() => DeciderWord)
  addressedTo!: Decider;

  @Field(() => MeasureTypeWord, { nullable: true })
  measureType!: MeasureType | null;

  @Field(() => String)
  text!: string;

  @Field(() => DateScalar)
  givenOn!: string;

  @Field(() => RoleWord)
  byRole!: Role;

  @Field(() => String, { nullable: true, description: 'Null where the reader may not know who.' })
  byName!: string | null;

  @Field(() => Boolean)
  decided!: boolean;

  @Field(() => Boolean, { description: 'True when it waits for this reader’s own decision.' })
  mayDecide!: boolean;
}

@ObjectType({ description: 'What was decided, by one who decides.' })
export class Decision {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  recommendationId!: string | null;

  @Field(() => ID, { nullable: true })
  consultationId!: string | null;

  @Field(() => DecisionOutcomeWord)
  outcome!: DecisionOutcome;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => DateScalar)
  decidedOn!: string;

  @Field(() => DeciderWord)
  byRole!: Decider;

  @Field(() => String, { nullable: true })
  byName!: string | null;
}

@ObjectType()
export class EmployerChoice {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'What advises and what is decided in a case, as far as the reader may see it.' })
export class Advice {
  @Field(() => ID)
  caseId!: string;

  @Field(() => RoleWord)
  viewer!: Role;

  @Field(() => Boolean)
  closed!: boolean;

  @Field(() => DateScalar)
  today!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Whole weeks from the opening of the case until ARK was asked; so far, while nobody has. Within Nav.',
  })
  weeksUntilArk!: number | null;

  @Field(() => Boolean)
  arkAsked!: boolean;

  @Field(() => [Commission])
  commissions!: readonly Commission[];

  @Field(() => [Recommendation])
  recommendations!: readonly Recommendation[];

  @Field(() => [Decision])
  decisions!: readonly Decision[];

  @Field(() => [Consultation])
  consultations!: readonly Consultation[];

  @Field(() => [Measure])
  measures!: readonly Measure[];

  @Field(() => [MeasureParty])
  parties!: readonly MeasureParty[];

  @Field(() => [OwnLine], { description: 'What the citizen is good at, and who and what helps.' })
  resources!: readonly OwnLine[];

  @Field(() => [Material], {
    description: 'What the citizen can let go with a question. The citizen’s alone.',
  })
  material!: readonly Material[];

  @Field(() => [EmployerChoice], { description: 'To whom a measure can be shown. The citizen’s alone.' })
  employers!: readonly EmployerChoice[];
}
