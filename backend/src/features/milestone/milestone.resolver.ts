import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { AddMilestoneInput, ChangeMilestoneInput, MoveMilestoneInput } from './milestone.input.js';
import { MilestoneService } from './milestone.service.js';

@Resolver()
export class MilestoneResolver {
  constructor(private readonly milestones: MilestoneService) {}

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'THERAPIST', 'GP', 'NAV_LOCAL', 'EMPLOYER')
  addMilestone(
    @Args('input') input: AddMilestoneInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.milestones.add(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('SIGNED_IN')
  changeMilestone(
    @Args('input') input: ChangeMilestoneInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.milestones.change(context, input);
  }

  @Mutation(() => Outcome, {
    description: "Its owner's; in the plan also the citizen's and the therapist's.",
  })
  @Audience('SIGNED_IN')
  moveMilestone(
    @Args('input') input: MoveMilestoneInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.milestones.move(context, input);
  }
}
