import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { catalogue } from './nav-measure-view.js';
import { AddMeasureInput, MoveMeasureInput, ShareMeasureInput } from './nav-measure.input.js';
import { MeasureKind } from './nav-measure.model.js';
import { NavMeasureService } from './nav-measure.service.js';

@Resolver()
export class NavMeasureResolver {
  constructor(private readonly measures: NavMeasureService) {}

  @Query(() => [MeasureKind], { description: 'The catalogue of Nav’s measures; the same for everyone.' })
  @Audience('SIGNED_IN')
  measureCatalogue(): readonly MeasureKind[] {
    return catalogue();
  }

  @Mutation(() => Outcome)
  @Audience('NAV_LOCAL')
  addMeasure(@Args('input') input: AddMeasureInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.measures.add(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('NAV_LOCAL')
  moveMeasure(@Args('input') input: MoveMeasureInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.measures.move(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  shareMeasure(
    @Args('input') input: ShareMeasureInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.measures.share(context, input);
  }
}
