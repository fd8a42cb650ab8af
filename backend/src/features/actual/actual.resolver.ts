import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { LogWeekInput } from './actual.input.js';
import { ActualService } from './actual.service.js';

@Resolver()
export class ActualResolver {
  constructor(private readonly actuals: ActualService) {}

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  logWeek(@Args('input') input: LogWeekInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.actuals.log(context, input);
  }
}
