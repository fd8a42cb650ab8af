import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { FinishMeetingTaskInput, PublishMinutesInput, SaveMinutesInput } from './minutes.input.js';
import { MinutesService } from './minutes.service.js';

@Resolver()
export class MinutesResolver {
  constructor(private readonly service: MinutesService) {}

  @Mutation(() => Outcome, { description: 'By the one who holds the meeting. Nobody else sees a draft.' })
  @Audience('SIGNED_IN')
  saveMinutes(@Args('input') input: SaveMinutesInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.service.save(context, input);
  }

  @Mutation(() => Outcome, {
    description: 'Shares what is written as a version; a later one needs its reason.',
  })
  @Audience('SIGNED_IN')
  publishMinutes(
    @Args('input') input: PublishMinutesInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.publish(context, input);
  }

  @Mutation(() => Outcome, { description: 'By the party whose task it is.' })
  @Audience('CITIZEN', 'EMPLOYER', 'NAV_LOCAL', 'GP', 'THERAPIST')
  finishMeetingTask(
    @Args('input') input: FinishMeetingTaskInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.finishTask(context, input);
  }
}
