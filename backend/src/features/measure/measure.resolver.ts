import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  AnswerExpectationInput,
  AnswerQuestionnaireInput,
  CloseSafetyInput,
  RecordScoreInput,
  RemoveMeasureInput,
} from './measure.input.js';
import { Measures, OpenSafetyTask } from './measure.model.js';
import { MeasureService } from './measure.service.js';

@Resolver()
export class MeasureResolver {
  constructor(private readonly measures: MeasureService) {}

  @Query(() => Measures, { nullable: true, name: 'measures', description: 'Null: not there, or not yours.' })
  @Audience('CITIZEN', 'THERAPIST', 'GP', 'NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR')
  read(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('as', {
      type: () => ID,
      nullable: true,
      description: 'A participant, whose eyes the citizen borrows.',
    })
    as: string | null,
    @Context() context: RequestContext,
  ): Promise<Measures | null> {
    return this.measures.read(context, caseId, as ?? null);
  }

  @Query(() => [OpenSafetyTask], { description: 'What is open in the cases the reader works with.' })
  @Audience('THERAPIST', 'GP')
  openSafety(@Context() context: RequestContext): Promise<readonly OpenSafetyTask[]> {
    return this.measures.openSafety(context);
  }

  @Mutation(() => Outcome, {
    description: 'All answers at once. PHQ-9, question 9 above 0, opens the safety flow.',
  })
  @Audience('CITIZEN')
  answerQuestionnaire(
    @Args('input') input: AnswerQuestionnaireInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.measures.answer(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  answerExpectation(
    @Args('input') input: AnswerExpectationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.measures.expect(context, input);
  }

  @Mutation(() => Outcome, { description: 'Of a measure whose items may not stand here: the score alone.' })
  @Audience('THERAPIST')
  recordScore(@Args('input') input: RecordScoreInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.measures.record(context, input);
  }

  @Mutation(() => Outcome, { description: 'By the side that wrote it.' })
  @Audience('CITIZEN', 'THERAPIST')
  removeMeasure(
    @Args('input') input: RemoveMeasureInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.measures.remove(context, input);
  }

  @Mutation(() => Outcome, { description: 'With date and name, and nothing of what was said.' })
  @Audience('THERAPIST', 'GP')
  closeSafety(@Args('input') input: CloseSafetyInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.measures.closeSafety(context, input);
  }
}
