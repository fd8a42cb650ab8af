import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { AnswerEligibilityInput, OverrideEligibilityInput } from './eligibility.input.js';
import { Eligibility } from './eligibility.model.js';
import { EligibilityService } from './eligibility.service.js';

@Resolver()
export class EligibilityResolver {
  constructor(private readonly service: EligibilityService) {}

  @Query(() => Eligibility, {
    nullable: true,
    description:
      'Null: not there, or not allowed: the same. `as`: with a participant’s eyes, for the citizen only.',
  })
  @Audience('SIGNED_IN')
  eligibility(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('as', { type: () => ID, nullable: true }) as: string | null,
    @Context() context: RequestContext,
  ): Promise<Eligibility | null> {
    return this.service.read(context, caseId, as);
  }

  @Mutation(() => Outcome, { description: 'Own wish and motivation only the citizen answers.' })
  @Audience('CITIZEN', 'THERAPIST')
  answerEligibility(
    @Args('input') input: AnswerEligibilityInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.answer(context, input);
  }

  @Mutation(() => Outcome, { description: 'What is set aside, and the reason, stay to be seen.' })
  @Audience('THERAPIST')
  overrideEligibility(
    @Args('input') input: OverrideEligibilityInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.override(context, input);
  }
}
