import { Field, ID, InputType } from '@nestjs/graphql';
import type { Partiality } from '@samtavle/shared/policy';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { ActInput, PartialityWord } from '../contract/index.js';

@InputType()
export class DeclareImpartialityInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => PartialityWord)
  kind!: Partiality;
}

@InputType()
export class ReportImpartialityInput extends ActInput {
  @Field(() => ID)
  participantId!: string;

  @Field(() => PartialityWord)
  kind!: Partiality;
}

@InputType()
export class TakeBackImpartialityInput extends ActInput {
  @Field(() => ID)
  impartialityId!: string;
}

@InputType()
export class RequestOverrideInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String, { description: '10 to 255 characters; the citizen reads it.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'The last day on which it counts; at most three months ahead.' })
  lastDay!: string;
}
