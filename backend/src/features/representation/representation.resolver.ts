import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  AcceptProxyInput,
  ConfirmProxyInput,
  EndRepresentationInput,
  InviteProxyInput,
} from './representation.input.js';
import { Representation } from './representation.model.js';
import { RepresentationService } from './representation.service.js';

@Resolver()
export class RepresentationResolver {
  constructor(private readonly service: RepresentationService) {}

  @Query(() => Representation, { nullable: true })
  @Audience('CITIZEN')
  representation(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Context() context: RequestContext,
  ): Promise<Representation | null> {
    return this.service.read(context, caseId);
  }

  @Mutation(() => Outcome, {
    description: 'The id it answers is the invitation: a secret to hand over, good once, for seven days.',
  })
  @Audience('CITIZEN')
  inviteProxy(@Args('input') input: InviteProxyInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.service.invite(context, input);
  }

  @Mutation(() => Outcome, {
    description: 'Says yes to an invitation; nothing is seen until the citizen confirms.',
  })
  @Audience('SIGNED_IN')
  acceptProxy(@Args('input') input: AcceptProxyInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.service.accept(context, input);
  }

  @Mutation(() => Outcome, { description: 'The citizen confirms the one who said yes.' })
  @Audience('CITIZEN')
  confirmProxy(
    @Args('input') input: ConfirmProxyInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.confirm(context, input);
  }

  @Mutation(() => Outcome, { description: 'The citizen ends a proxy at once; a stand-in may step down.' })
  @Audience('SIGNED_IN')
  endRepresentation(
    @Args('input') input: EndRepresentationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.end(context, input);
  }
}
