import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  AddParticipantInput,
  AdmitParticipantInput,
  DeclineParticipantInput,
  EndParticipationInput,
  NameEmployerContactInput,
  ReplaceParticipantInput,
} from './participant.input.js';
import { WaitingInvitation } from './participant.model.js';
import { ParticipantService } from './participant.service.js';

@Resolver()
export class ParticipantResolver {
  constructor(private readonly participants: ParticipantService) {}

  @Query(() => [WaitingInvitation], {
    description:
      'Where the person waits for a citizen’s yes: as what, and since when. Nothing else is told before it.',
  })
  @Audience('SIGNED_IN')
  myInvitations(@Context() context: RequestContext): Promise<readonly WaitingInvitation[]> {
    return this.participants.invitations(context);
  }

  @Mutation(() => Outcome, {
    description:
      'The citizen’s own adding is the yes. Anyone else’s is an invitation, and the answer is the same whoever is there already.',
  })
  @Audience('CITIZEN', 'GP', 'NAV_LOCAL')
  addParticipant(
    @Args('input') input: AddParticipantInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.participants.add(context, input);
  }

  @Mutation(() => Outcome, {
    description:
      'The citizen ends any part in the own case; everyone else may leave, and say no to an invitation.',
  })
  @Audience('SIGNED_IN')
  endParticipation(
    @Args('input') input: EndParticipationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.participants.end(context, input);
  }

  @Mutation(() => Outcome, { description: 'A new leader is a new recipient and inherits nothing.' })
  @Audience('CITIZEN')
  replaceParticipant(
    @Args('input') input: ReplaceParticipantInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.participants.replace(context, input);
  }

  @Mutation(() => Outcome, { description: 'The citizen’s yes to this person in this role.' })
  @Audience('CITIZEN')
  admitParticipant(
    @Args('input') input: AdmitParticipantInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.participants.admit(context, input);
  }

  @Mutation(() => Outcome, { description: 'The citizen’s no, which only the citizen takes back.' })
  @Audience('CITIZEN')
  declineParticipant(
    @Args('input') input: DeclineParticipantInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.participants.decline(context, input);
  }

  @Mutation(() => Outcome, {
    description:
      'Whom the citizen wants as contact at the employer instead of the leader, whose floor by law ends and stays ended.',
  })
  @Audience('CITIZEN')
  nameEmployerContact(
    @Args('input') input: NameEmployerContactInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.participants.nameContact(context, input);
  }
}
