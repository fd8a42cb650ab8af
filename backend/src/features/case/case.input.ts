import { Field, ID, InputType } from '@nestjs/graphql';
import type { Track } from '@samtavle/shared/domain';
import { ActInput, TrackWord } from '../contract/index.js';

@InputType()
export class OpenCaseInput extends ActInput {
  @Field(() => TrackWord)
  track!: Track;
}

@InputType()
export class CloseCaseInput extends ActInput {
  @Field(() => ID)
  caseId!: string;
}
