import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { OwnEntryService } from './own-entry.service.js';
import {
  AnswerHarassmentInput,
  AnswerWorkConditionsInput,
  ChangeOwnEntryInput,
  RankWhatMattersInput,
  RateCompassInput,
  RemoveOwnEntryInput,
  WriteOwnEntryInput,
} from './own.input.js';
import { Own } from './own.model.js';
import { OwnService } from './own.service.js';

@Resolver()
export class OwnResolver {
  constructor(
    private readonly own: OwnService,
    private readonly entries: OwnEntryService,
  ) {}

  @Query(() => Own, {
    name: 'own',
    nullable: true,
    description:
      'Null: not there, or not allowed: the same. `as`: with a participant’s eyes, for the citizen only.',
  })
  @Audience('SIGNED_IN')
  read(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('as', { type: () => ID, nullable: true }) as: string | null,
    @Context() context: RequestContext,
  ): Promise<Own | null> {
    return this.own.read(context, caseId, as);
  }

  @Mutation(() => Outcome, { description: 'The whole ranking anew; the version of the ranking is answered.' })
  @Audience('CITIZEN')
  rankWhatMatters(
    @Args('input') input: RankWhatMattersInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.own.rank(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  writeOwnEntry(
    @Args('input') input: WriteOwnEntryInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.entries.write(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  changeOwnEntry(
    @Args('input') input: ChangeOwnEntryInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.entries.change(context, input);
  }

  @Mutation(() => Outcome, { description: 'What it said is wiped.' })
  @Audience('CITIZEN')
  removeOwnEntry(
    @Args('input') input: RemoveOwnEntryInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.entries.remove(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  rateCompass(@Args('input') input: RateCompassInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.own.rateCompass(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  answerWorkConditions(
    @Args('input') input: AnswerWorkConditionsInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.own.answerConditions(context, input);
  }

  @Mutation(() => Outcome, {
    description: 'Never shared by itself; handed to one therapist, and taken back.',
  })
  @Audience('CITIZEN')
  answerHarassment(
    @Args('input') input: AnswerHarassmentInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.own.answerHarassment(context, input);
  }
}
