import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RECIPIENTS } from '@samtavle/shared/policy';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { AskingService } from './asking.service.js';
import { AnswerRequestInput, AskToSeeInput } from './consent-request.input.js';
import { ConsentRequest } from './consent-request.model.js';
import { RequestsService } from './requests.service.js';

/** Asking for consent: the asker sees the own asking, the citizen sees what is asked, and nobody sees the answer but them. */
@Resolver()
export class ConsentRequestResolver {
  constructor(
    private readonly requests: RequestsService,
    private readonly asking: AskingService,
  ) {}

  @Query(() => [ConsentRequest], { description: 'What the citizen is asked for and has not answered.' })
  @Audience('CITIZEN')
  consentRequests(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Context() context: RequestContext,
  ): Promise<readonly ConsentRequest[]> {
    return this.requests.unanswered(context, caseId);
  }

  @Query(() => [ConsentRequest], {
    description: 'What the reader has asked for in the last 30 days, whatever came of it.',
  })
  @Audience(...RECIPIENTS)
  ownRequests(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Context() context: RequestContext,
  ): Promise<readonly ConsentRequest[]> {
    return this.requests.own(context, caseId);
  }

  @Mutation(() => Outcome, { description: 'The same asked for again is one; it tells of no answer.' })
  @Audience(...RECIPIENTS)
  askToSee(@Args('input') input: AskToSeeInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.asking.ask(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  answerRequest(
    @Args('input') input: AnswerRequestInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.asking.answer(context, input);
  }
}
