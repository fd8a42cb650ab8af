import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MeasureState, MeasureType } from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { MeasureStateWord, MeasureTypeWord } from '../contract/index.js';

@ObjectType({ description: 'The most that is granted, and the year the amount is of.' })
export class Amount {
  @Field(() => Int)
  nok!: number;

  @Field(() => Int)
  year!: number;
}

@ObjectType({ description: 'One line of the catalogue of Nav’s measures.' })
export class MeasureKind {
  @Field(() => MeasureTypeWord)
  type!: MeasureType;

  @Field(() => String)
  source!: string;

  @Field(() => DateScalar)
  checkedOn!: string;

  @Field(() => Boolean)
  employerIsParty!: boolean;

  @Field(() => Amount, { nullable: true })
  most!: Amount | null;

  @Field(() => Int, { nullable: true, description: 'The usual length in weeks.' })
  usualWeeks!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many weeks can be added.' })
  moreWeeks!: number | null;
}

@ObjectType({ description: 'A measure in a case; local Nav decides on it.' })
export class Measure {
  @Field(() => ID)
  id!: string;

  @Field(() => MeasureTypeWord)
  type!: MeasureType;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => MeasureStateWord)
  state!: MeasureState;

  @Field(() => DateScalar)
  suggestedOn!: string;

  @Field(() => DateScalar, { nullable: true })
  decidedOn!: string | null;

  @Field(() => DateScalar, { nullable: true })
  startedOn!: string | null;

  @Field(() => DateScalar, { nullable: true })
  endedOn!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => [MeasureStateWord], { description: 'What this reader may move it to.' })
  next!: readonly MeasureState[];

  @Field(() => Boolean, { description: 'True when this reader may show it to an employer.' })
  mayShare!: boolean;
}

@ObjectType({ description: 'What an employer is party to, as that employer sees it.' })
export class MeasureParty {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Told to the citizen only.' })
  measureId!: string | null;

  @Field(() => ID)
  employerId!: string;

  @Field(() => String, { nullable: true })
  employerName!: string | null;

  @Field(() => MeasureTypeWord)
  type!: MeasureType;

  @Field(() => DateScalar)
  sharedOn!: string;
}
