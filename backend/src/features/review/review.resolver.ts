import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  AnswerReviewAsCitizenInput,
  AnswerReviewAsClinicianInput,
  AnswerReviewAsEmployerInput,
  LinkStepInput,
} from './review.input.js';
import { Reviews } from './review.model.js';
import { ReviewService } from './review.service.js';

@Resolver()
export class ReviewResolver {
  constructor(private readonly all: ReviewService) {}

  @Query(() => Reviews, {
    nullable: true,
    description: 'The reviews of the steps the reader sees. `as`: the citizen sees as that participant.',
  })
  @Audience('SIGNED_IN')
  reviews(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('as', { type: () => ID, nullable: true }) as: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<Reviews | null> {
    return this.all.read(context, caseId, as ?? null);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  answerReviewAsCitizen(
    @Args('input') input: AnswerReviewAsCitizenInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.all.asCitizen(context, input);
  }

  @Mutation(() => Outcome, {
    description: 'Advice; the GP only where the step goes with a graded sick note.',
  })
  @Audience('THERAPIST', 'GP')
  answerReviewAsClinician(
    @Args('input') input: AnswerReviewAsClinicianInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.all.asClinician(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('EMPLOYER')
  answerReviewAsEmployer(
    @Args('input') input: AnswerReviewAsEmployerInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.all.asEmployer(context, input);
  }

  @Mutation(() => Outcome, {
    description: 'Links a step to a work goal or an accommodation; voids no agreement.',
  })
  @Audience('CITIZEN', 'THERAPIST')
  linkStep(@Args('input') input: LinkStepInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.all.link(context, input);
  }
}
