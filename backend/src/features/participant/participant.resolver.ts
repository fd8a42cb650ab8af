import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { AddParticipantInput, EndParticipationInput, ReplaceParticipantInput } from './participant.input.js';
import { ParticipantService } from './participant.service.js';

@Resolver()
export class ParticipantResolver {
  constructor(private readonly participants: ParticipantService) {}

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'GP', 'NAV_LOCAL')
  addParticipant(
    @Args('input') input: AddParticipantInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.participants.add(context, input);
  }

  @Mutation(() => Outcome, {
    description: 'The citizen ends any part in the own case; everyone else may leave.',
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
}
