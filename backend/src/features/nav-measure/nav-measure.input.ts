import { Field, ID, InputType } from '@nestjs/graphql';
import type { MeasureState, MeasureType } from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ActInput, MeasureStateWord, MeasureTypeWord, RowActInput } from '../contract/index.js';

@InputType()
export class AddMeasureInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => MeasureTypeWord)
  type!: MeasureType;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class MoveMeasureInput extends RowActInput {
  @Field(() => MeasureStateWord)
  state!: MeasureState;

  @Field(() => DateScalar, { description: 'The day on which it was decided, began or ended.' })
  onDate!: string;
}

@InputType({
  description: 'The citizen shows a measure to an employer who is party to it, or takes that back.',
})
export class ShareMeasureInput extends ActInput {
  @Field(() => ID)
  measureId!: string;

  @Field(() => ID)
  employerId!: string;

  @Field(() => Boolean)
  share!: boolean;
}
