import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  CommentFollowUpPlanInput,
  FinaliseFollowUpPlanInput,
  SaveFollowUpPlanInput,
} from './follow-up-plan.input.js';
import { FollowUpPlan } from './follow-up-plan.model.js';
import { FollowUpPlanService } from './follow-up-plan.service.js';

@Resolver()
export class FollowUpPlanResolver {
  constructor(private readonly service: FollowUpPlanService) {}

  @Query(() => FollowUpPlan, {
    nullable: true,
    description: '`as`: the citizen reads what that participant’s own request returns.',
  })
  @Audience('SIGNED_IN')
  followUpPlan(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('as', { type: () => ID, nullable: true }) as: string | null,
    @Context() context: RequestContext,
  ): Promise<FollowUpPlan | null> {
    return this.service.read(context, caseId, as ?? null);
  }

  @Mutation(() => Outcome, { description: 'A draft, for the employer’s own side and the citizen.' })
  @Audience('EMPLOYER')
  saveFollowUpPlan(
    @Args('input') input: SaveFollowUpPlanInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.save(context, input);
  }

  @Mutation(() => Outcome, {
    description:
      'Sends the draft as a version: by law to the issuer, and to Nav from a week before meeting 2 or 3.',
  })
  @Audience('EMPLOYER')
  finaliseFollowUpPlan(
    @Args('input') input: FinaliseFollowUpPlanInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.finalise(context, input);
  }

  @Mutation(() => Outcome, { description: 'The citizen’s own part.' })
  @Audience('CITIZEN')
  commentFollowUpPlan(
    @Args('input') input: CommentFollowUpPlanInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.comment(context, input);
  }
}
