import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  AddInfoLineInput,
  ChangeInfoLineInput,
  PublishMessageInput,
  WithdrawMessageInput,
  WritePreparationInput,
} from './info-strategy.input.js';
import { InfoStrategy } from './info-strategy.model.js';
import { InfoStrategyService } from './info-strategy.service.js';

@Resolver()
export class InfoStrategyResolver {
  constructor(private readonly strategy: InfoStrategyService) {}

  @Query(() => InfoStrategy, {
    nullable: true,
    description: 'The strategy for those who see it; for others only the words that were handed to them.',
  })
  @Audience('SIGNED_IN')
  infoStrategy(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('as', { type: () => ID, nullable: true }) as: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<InfoStrategy | null> {
    return this.strategy.read(context, caseId, as ?? null);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'THERAPIST')
  addInfoLine(@Args('input') input: AddInfoLineInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.strategy.add(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'THERAPIST')
  changeInfoLine(
    @Args('input') input: ChangeInfoLineInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.strategy.change(context, input);
  }

  @Mutation(() => Outcome, { description: 'Hands the words of a row to one participant.' })
  @Audience('CITIZEN')
  publishMessage(
    @Args('input') input: PublishMessageInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.strategy.publish(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  withdrawMessage(
    @Args('input') input: WithdrawMessageInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.strategy.withdraw(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  writePreparation(
    @Args('input') input: WritePreparationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.strategy.prepare(context, input);
  }
}
