import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  AddBarrierInput,
  AddExperimentInput,
  ChangeBarrierInput,
  ChangeExperimentInput,
} from './barrier.input.js';
import { Barriers } from './barrier.model.js';
import { BarrierService } from './barrier.service.js';
import { ExperimentService } from './experiment.service.js';

@Resolver()
export class BarrierResolver {
  constructor(
    private readonly all: BarrierService,
    private readonly experiments: ExperimentService,
  ) {}

  @Query(() => Barriers, {
    nullable: true,
    description: 'What stands in the way, and what is tried. `as`: the citizen sees as that participant.',
  })
  @Audience('SIGNED_IN')
  barriers(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('as', { type: () => ID, nullable: true }) as: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<Barriers | null> {
    return this.all.read(context, caseId, as ?? null);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'THERAPIST')
  addBarrier(@Args('input') input: AddBarrierInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.all.add(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'THERAPIST')
  changeBarrier(
    @Args('input') input: ChangeBarrierInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.all.change(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'THERAPIST')
  addExperiment(
    @Args('input') input: AddExperimentInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.experiments.add(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'THERAPIST')
  changeExperiment(
    @Args('input') input: ChangeExperimentInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.experiments.change(context, input);
  }
}
