import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  CloseAssessmentInput,
  CompleteClinicalAssessmentInput,
  GiveFeedbackInput,
  SendTreatmentPlanInput,
  WriteTreatmentPlanInput,
  WriteWorkAssessmentInput,
} from './pathway.input.js';
import { AssessmentService } from './assessment.service.js';

@Resolver()
export class AssessmentResolver {
  constructor(private readonly service: AssessmentService) {}

  @Mutation(() => Outcome)
  @Audience('THERAPIST')
  completeClinicalAssessment(
    @Args('input') input: CompleteClinicalAssessmentInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.completeClinical(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('THERAPIST')
  writeWorkAssessment(
    @Args('input') input: WriteWorkAssessmentInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.writeWorkPart(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('THERAPIST')
  giveFeedback(
    @Args('input') input: GiveFeedbackInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.giveFeedback(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('THERAPIST')
  closeAssessment(
    @Args('input') input: CloseAssessmentInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.close(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('THERAPIST')
  writeTreatmentPlan(
    @Args('input') input: WriteTreatmentPlanInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.writePlan(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('THERAPIST')
  sendTreatmentPlan(
    @Args('input') input: SendTreatmentPlanInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.sendPlan(context, input);
  }
}
