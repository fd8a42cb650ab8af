import { Field, ID, InputType } from '@nestjs/graphql';
import type { OwnOutcome, Track } from '@samtavle/shared/domain';
import { ActInput, OwnOutcomeWord, TrackWord } from '../contract/index.js';

@InputType()
export class OpenCaseInput extends ActInput {
  @Field(() => TrackWord)
  track!: Track;
}

@InputType()
export class CloseCaseInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => OwnOutcomeWord, {
    nullable: true,
    description: 'What the citizen says of the end; nothing need be said.',
  })
  said?: OwnOutcome | null;

  @Field(() => String, { nullable: true, description: 'What helped. Nobody else reads it.' })
  helped?: string | null;
}
