import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RECIPIENTS } from '@samtavle/shared/policy';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { AnswerHandoverInput, ProposeHandoverInput } from './handover.input.js';
import { Handover } from './handover.model.js';
import { HandoverService } from './handover.service.js';

@Resolver()
export class HandoverResolver {
  constructor(private readonly handovers: HandoverService) {}

  @Query(() => Handover, { nullable: true, description: 'Null: not there, or not allowed: the same.' })
  @Audience('CITIZEN', ...RECIPIENTS)
  handover(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Context() context: RequestContext,
  ): Promise<Handover | null> {
    return this.handovers.read(context, caseId);
  }

  @Mutation(() => Outcome, {
    description:
      'One waits at a time. The successor learns nothing of it before a yes; a local Nav office’s is named in the case at once.',
  })
  @Audience(...RECIPIENTS)
  proposeHandover(
    @Args('input') input: ProposeHandoverInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.handovers.propose(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  answerHandover(
    @Args('input') input: AnswerHandoverInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.handovers.answer(context, input);
  }
}
