import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  AcceptPartLinkInput,
  ConfirmPartLinkInput,
  EndPartLinkInput,
  MakePartLinkInput,
} from './part-link.input.js';
import { PartLinks } from './part-link.model.js';
import { PartLinkService } from './part-link.service.js';

@Resolver()
export class PartLinkResolver {
  constructor(private readonly service: PartLinkService) {}

  @Query(() => PartLinks, { nullable: true })
  @Audience('CITIZEN')
  partLinks(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Context() context: RequestContext,
  ): Promise<PartLinks | null> {
    return this.service.read(context, caseId);
  }

  @Mutation(() => Outcome, {
    description:
      'A link for somebody who is in no directory: a support person, or one whose address is protected. Good once, for seven days.',
  })
  @Audience('CITIZEN')
  makePartLink(
    @Args('input') input: MakePartLinkInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.make(context, input);
  }

  @Mutation(() => Outcome, {
    description:
      'Says yes in the role that the link is for. It tells of no case, and nothing is seen until the citizen says yes too.',
  })
  @Audience('SIGNED_IN')
  acceptPartLink(
    @Args('input') input: AcceptPartLinkInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.accept(context, input);
  }

  @Mutation(() => Outcome, { description: 'The citizen’s yes to the one who came by the link.' })
  @Audience('CITIZEN')
  confirmPartLink(
    @Args('input') input: ConfirmPartLinkInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.confirm(context, input);
  }

  @Mutation(() => Outcome, { description: 'The link counts no longer; nor does a yes to it.' })
  @Audience('CITIZEN')
  endPartLink(@Args('input') input: EndPartLinkInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.service.end(context, input);
  }
}
