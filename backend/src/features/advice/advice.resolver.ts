import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  CommissionServiceInput,
  GiveRecommendationInput,
  MakeDecisionInput,
  WithdrawCommissionInput,
} from './advice.input.js';
import { Advice } from './advice.model.js';
import { AdviceService } from './advice.service.js';

@Resolver()
export class AdviceResolver {
  constructor(private readonly advices: AdviceService) {}

  @Query(() => Advice, {
    nullable: true,
    description:
      'Null when the case is not there for the reader. `as`: what that participant’s own request returns.',
  })
  @Audience('SIGNED_IN')
  advice(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('as', { type: () => ID, nullable: true }) as: string | null,
    @Context() context: RequestContext,
  ): Promise<Advice | null> {
    return this.advices.read(context, caseId, as ?? null);
  }

  @Mutation(() => Outcome)
  @Audience('NAV_LOCAL')
  commissionService(
    @Args('input') input: CommissionServiceInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.advices.commission(context, input);
  }

  @Mutation(() => Outcome, { description: 'By the office that asked, while nobody has answered.' })
  @Audience('NAV_LOCAL')
  withdrawCommission(
    @Args('input') input: WithdrawCommissionInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.advices.withdrawCommission(context, input);
  }

  @Mutation(() => Outcome, { description: 'Advice. It decides nothing.' })
  @Audience('THERAPIST', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR')
  giveRecommendation(
    @Args('input') input: GiveRecommendationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.advices.recommend(context, input);
  }

  @Mutation(() => Outcome, { description: 'Only by the one whom the advice asks to decide.' })
  @Audience('CITIZEN', 'GP', 'NAV_LOCAL')
  makeDecision(
    @Args('input') input: MakeDecisionInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.advices.decide(context, input);
  }
}
