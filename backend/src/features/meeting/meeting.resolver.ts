import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  AnswerInvitationInput,
  ArrangeMeetingInput,
  AskForMeetingInput,
  WithdrawInvitationInput,
} from './meeting.input.js';
import { Meetings } from './meeting.model.js';
import { MeetingService } from './meeting.service.js';

@Resolver()
export class MeetingResolver {
  constructor(private readonly service: MeetingService) {}

  @Query(() => Meetings, {
    nullable: true,
    description: '`as`: the citizen reads what that participant’s own request returns.',
  })
  @Audience('SIGNED_IN')
  meetings(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('as', { type: () => ID, nullable: true }) as: string | null,
    @Context() context: RequestContext,
  ): Promise<Meetings | null> {
    return this.service.read(context, caseId, as ?? null);
  }

  @Mutation(() => Outcome, { description: 'By the one who holds the meeting: sets its time, or moves it.' })
  @Audience('SIGNED_IN')
  arrangeMeeting(
    @Args('input') input: ArrangeMeetingInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.arrange(context, input);
  }

  @Mutation(() => Outcome, {
    description: 'By the side that called. The meeting is then gone for who was called.',
  })
  @Audience('SIGNED_IN')
  withdrawInvitation(
    @Args('input') input: WithdrawInvitationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.withdraw(context, input);
  }

  @Mutation(() => Outcome, { description: 'By who is called, and by the citizen.' })
  @Audience('SIGNED_IN')
  answerInvitation(
    @Args('input') input: AnswerInvitationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.answer(context, input);
  }

  @Mutation(() => Outcome, { description: 'Asks local Nav for dialogue meeting 2.' })
  @Audience('CITIZEN', 'EMPLOYER', 'GP')
  askForMeeting(
    @Args('input') input: AskForMeetingInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.ask(context, input);
  }
}
