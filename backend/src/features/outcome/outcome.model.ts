import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { OutcomeBasis, OwnOutcome, StationState } from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { OutcomeBasisWord, OwnOutcomeWord, StationStateWord } from '../contract/index.js';

@ObjectType({ description: 'Back in full work, and in full work for 4 and for 13 weeks.' })
export class ReturnStation {
  @Field(() => Int, { description: '0, 4 or 13.' })
  weeks!: number;

  @Field(() => StationStateWord)
  state!: StationState;

  @Field(() => DateScalar, { nullable: true })
  on!: string | null;
}

@ObjectType({ description: 'How far the return has come, from what this reader may see.' })
export class ReturnOutcome {
  @Field(() => OutcomeBasisWord)
  basis!: OutcomeBasis;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day of the full work that still lasts.',
  })
  returnedOn!: string | null;

  @Field(() => [ReturnStation])
  stations!: readonly ReturnStation[];

  @Field(() => DateTimeScalar, { nullable: true })
  closedAt!: string | null;

  @Field(() => OwnOutcomeWord, {
    nullable: true,
    description: "The citizen's own word at closing; to the citizen alone.",
  })
  said!: OwnOutcome | null;

  @Field(() => String, { nullable: true, description: 'What helped; to the citizen alone.' })
  helped!: string | null;
}
