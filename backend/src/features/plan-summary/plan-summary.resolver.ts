import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { WritePlanSummaryInput } from './plan-summary.input.js';
import { PlanSummaryService } from './plan-summary.service.js';

@Resolver()
export class PlanSummaryResolver {
  constructor(private readonly summaries: PlanSummaryService) {}

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'THERAPIST')
  writePlanSummary(
    @Args('input') input: WritePlanSummaryInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.summaries.write(context, input);
  }
}
