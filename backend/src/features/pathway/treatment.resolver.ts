import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  ChooseMethodInput,
  PlanCourseInput,
  RecordAttendanceInput,
  RecordTreatmentSessionInput,
  RemoveTreatmentSessionInput,
  StartTreatmentInput,
  WriteTreatmentMessageInput,
} from './pathway.input.js';
import { TreatmentService } from './treatment.service.js';

@Resolver()
export class TreatmentResolver {
  constructor(private readonly service: TreatmentService) {}

  @Mutation(() => Outcome)
  @Audience('THERAPIST')
  planCourse(@Args('input') input: PlanCourseInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.service.planCourse(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('THERAPIST')
  recordAttendance(
    @Args('input') input: RecordAttendanceInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.recordAttendance(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('THERAPIST')
  startTreatment(
    @Args('input') input: StartTreatmentInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.start(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('THERAPIST')
  recordTreatmentSession(
    @Args('input') input: RecordTreatmentSessionInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.recordSession(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('THERAPIST')
  removeTreatmentSession(
    @Args('input') input: RemoveTreatmentSessionInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.removeSession(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('THERAPIST')
  chooseMethod(
    @Args('input') input: ChooseMethodInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.chooseMethod(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('GP', 'THERAPIST')
  writeTreatmentMessage(
    @Args('input') input: WriteTreatmentMessageInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.writeMessage(context, input);
  }
}
