import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { WriteSummaryInput } from './summary.input.js';
import { SummaryService } from './summary.service.js';

@Resolver()
export class SummaryResolver {
  constructor(private readonly summaries: SummaryService) {}

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'THERAPIST', 'NAV_LOCAL')
  writeSummary(
    @Args('input') input: WriteSummaryInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.summaries.write(context, input);
  }
}
