import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  AcceptStepInput,
  AgreeStepInput,
  ChangeStepInput,
  DeclineStepInput,
  DiscussStepInput,
  GrantStepInput,
  ProposeStepInput,
  ReviewStepInput,
  StartStepInput,
  WithdrawStepInput,
} from './step.input.js';
import { StepActService } from './step-act.service.js';
import { StepService } from './step.service.js';

@Resolver()
export class StepResolver {
  constructor(
    private readonly steps: StepService,
    private readonly acts: StepActService,
  ) {}

  @Mutation(() => Outcome, { description: "The citizen's own proposal is accepted at once." })
  @Audience('CITIZEN', 'THERAPIST')
  proposeStep(@Args('input') input: ProposeStepInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.steps.propose(context, input);
  }

  @Mutation(() => Outcome, { description: 'Makes a new version: what was granted and agreed is void.' })
  @Audience('CITIZEN', 'THERAPIST')
  changeStep(@Args('input') input: ChangeStepInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.steps.change(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  acceptStep(@Args('input') input: AcceptStepInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.acts.act(context, 'acceptStep', input);
  }

  @Mutation(() => Outcome, { description: 'The sick-note issuer alone grants (ftrl § 8-7).' })
  @Audience('GP')
  grantStep(@Args('input') input: GrantStepInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.acts.act(context, 'grantStep', input);
  }

  @Mutation(() => Outcome)
  @Audience('GP')
  discussStep(@Args('input') input: DiscussStepInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.acts.act(context, 'discussStep', input);
  }

  @Mutation(() => Outcome, { description: 'Not now.' })
  @Audience('GP')
  declineStep(@Args('input') input: DeclineStepInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.acts.act(context, 'declineStep', input);
  }

  @Mutation(() => Outcome)
  @Audience('EMPLOYER')
  agreeStep(@Args('input') input: AgreeStepInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.acts.act(context, 'agreeStep', input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'THERAPIST')
  startStep(@Args('input') input: StartStepInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.acts.act(context, 'startStep', input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'THERAPIST')
  reviewStep(@Args('input') input: ReviewStepInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.acts.review(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'THERAPIST')
  withdrawStep(
    @Args('input') input: WithdrawStepInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.acts.act(context, 'withdrawStep', input);
  }
}
