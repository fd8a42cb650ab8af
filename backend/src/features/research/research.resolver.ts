import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { AnswerResearchInput } from './research.input.js';
import { ResearchAnswer } from './research.model.js';
import { ResearchService } from './research.service.js';

@Resolver()
export class ResearchResolver {
  constructor(private readonly research: ResearchService) {}

  @Query(() => [ResearchAnswer], {
    nullable: true,
    description: "The citizen's own answers, the newest first. Null: not there, or not allowed: the same.",
  })
  @Audience('CITIZEN')
  researchAnswers(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Context() context: RequestContext,
  ): Promise<readonly ResearchAnswer[] | null> {
    return this.research.read(context, caseId);
  }

  @Mutation(() => Outcome, {
    description: 'Separate from every consent to share: it gives nobody sight of anything.',
  })
  @Audience('CITIZEN')
  answerResearch(
    @Args('input') input: AnswerResearchInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.research.answer(context, input);
  }
}
