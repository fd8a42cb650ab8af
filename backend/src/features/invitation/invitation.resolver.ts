import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { InviteToMeetingInput } from './invitation.input.js';
import { InvitationService } from './invitation.service.js';

@Resolver()
export class InvitationResolver {
  constructor(private readonly invitations: InvitationService) {}

  @Mutation(() => Outcome, {
    description:
      'By the one who holds the meeting; the citizen also calls the issuer and a representative to another’s. Whoever is called sees that meeting, and no other.',
  })
  @Audience('SIGNED_IN')
  inviteToMeeting(
    @Args('input') input: InviteToMeetingInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.invitations.invite(context, input);
  }
}
