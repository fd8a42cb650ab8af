import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { ReturnOutcome } from './outcome.model.js';
import { OutcomeService } from './outcome.service.js';

@Resolver()
export class OutcomeResolver {
  constructor(private readonly outcomes: OutcomeService) {}

  @Query(() => ReturnOutcome, { nullable: true, description: 'Null: not there, or not allowed: the same.' })
  @Audience('CITIZEN', 'THERAPIST', 'GP', 'NAV_LOCAL')
  outcome(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('as', { type: () => ID, nullable: true }) as: string | null,
    @Context() context: RequestContext,
  ): Promise<ReturnOutcome | null> {
    return this.outcomes.read(context, caseId, as ?? null);
  }
}
