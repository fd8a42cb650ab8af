import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { AssessActivityInput, HoldMilestoneInput } from './clock.input.js';
import { Deadlines } from './clock.model.js';
import { ClockService } from './clock.service.js';

@Resolver()
export class ClockResolver {
  constructor(private readonly clock: ClockService) {}

  @Query(() => Deadlines, {
    nullable: true,
    description:
      'Null: not there, or not allowed: the same. `as`: as that participant of the own case gets it.',
  })
  @Audience('SIGNED_IN')
  deadlines(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('as', { type: () => ID, nullable: true }) as: string | null,
    @Context() context: RequestContext,
  ): Promise<Deadlines | null> {
    return this.clock.read(context, caseId, as);
  }

  @Mutation(() => Outcome, { description: 'Whose deadline it is, and nobody else.' })
  @Audience('SIGNED_IN')
  holdMilestone(
    @Args('input') input: HoldMilestoneInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.clock.hold(context, input);
  }

  @Mutation(() => Outcome, { description: 'The activity requirement (ftrl § 8-8): local Nav alone decides.' })
  @Audience('NAV_LOCAL')
  assessActivity(
    @Args('input') input: AssessActivityInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.clock.assess(context, input);
  }
}
