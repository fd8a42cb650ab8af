import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RECIPIENTS } from '@samtavle/shared/policy';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { AnswerCorrectionInput, AskCorrectionInput } from './correction.input.js';
import { Correction, WrittenByOther } from './correction.model.js';
import { CorrectionActsService } from './correction-acts.service.js';
import { CorrectionsService } from './corrections.service.js';

@Resolver()
export class CorrectionResolver {
  constructor(
    private readonly service: CorrectionsService,
    private readonly acts: CorrectionActsService,
  ) {}

  @Query(() => [Correction], { description: 'The newest first; a writer sees those about the own writing.' })
  @Audience('SIGNED_IN')
  corrections(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Context() context: RequestContext,
  ): Promise<readonly Correction[]> {
    return this.service.of(context, caseId);
  }

  @Query(() => [WrittenByOther], { description: 'What the citizen can ask others to correct.' })
  @Audience('CITIZEN')
  writtenByOthers(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Context() context: RequestContext,
  ): Promise<readonly WrittenByOther[]> {
    return this.service.writtenByOthers(context, caseId);
  }

  @Mutation(() => Outcome, { description: 'One open wish for each thing (GDPR art. 16).' })
  @Audience('CITIZEN')
  askCorrection(
    @Args('input') input: AskCorrectionInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.acts.ask(context, input);
  }

  @Mutation(() => Outcome, { description: 'By the side that wrote it.' })
  @Audience(...RECIPIENTS)
  answerCorrection(
    @Args('input') input: AnswerCorrectionInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.acts.answer(context, input);
  }
}
