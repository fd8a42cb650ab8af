import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { DecideGoalInput, SuggestGoalInput } from './goal.input.js';
import { GoalService } from './goal.service.js';

@Resolver()
export class GoalResolver {
  constructor(private readonly goals: GoalService) {}

  @Mutation(() => Outcome, { description: "The citizen's own goal is active at once." })
  @Audience('CITIZEN', 'THERAPIST', 'GP', 'NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST')
  suggestGoal(@Args('input') input: SuggestGoalInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.goals.suggest(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  decideGoal(@Args('input') input: DecideGoalInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.goals.decide(context, input);
  }
}
