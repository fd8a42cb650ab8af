import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  ChangeConsentInput,
  GiveConsentInput,
  ObjectToSharingInput,
  RenewConsentInput,
  WithdrawConsentInput,
  WithdrawObjectionInput,
} from './consent.input.js';
import { Consent } from './consent.model.js';
import { ConsentService } from './consent.service.js';
import { ConsentsService } from './consents.service.js';
import { WithdrawalService } from './withdrawal.service.js';

/** Consent is the citizen's alone: to read, to give and to take back. */
@Resolver()
export class ConsentResolver {
  constructor(
    private readonly records: ConsentsService,
    private readonly giving: ConsentService,
    private readonly withdrawals: WithdrawalService,
  ) {}

  @Query(() => [Consent], { description: 'Every record, the newest first.' })
  @Audience('CITIZEN')
  consents(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Context() context: RequestContext,
  ): Promise<readonly Consent[]> {
    return this.records.of(context, caseId);
  }

  @Mutation(() => Outcome, {
    description: 'Takes the place of what this recipient has in the same categories now.',
  })
  @Audience('CITIZEN')
  giveConsent(@Args('input') input: GiveConsentInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.giving.give(context, input);
  }

  @Mutation(() => Outcome, { description: 'A new record that supersedes.' })
  @Audience('CITIZEN')
  changeConsent(
    @Args('input') input: ChangeConsentInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.giving.change(context, input);
  }

  @Mutation(() => Outcome, { description: 'The same once more, on the text in force.' })
  @Audience('CITIZEN')
  renewConsent(
    @Args('input') input: RenewConsentInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.giving.renew(context, input);
  }

  @Mutation(() => Outcome, { description: 'Counts from this instant, also for pages that are open.' })
  @Audience('CITIZEN')
  withdrawConsent(
    @Args('input') input: WithdrawConsentInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.withdrawals.withdraw(context, input);
  }

  @Mutation(() => Outcome, { description: 'Only against health co-operation (hpl §§ 25, 45).' })
  @Audience('CITIZEN')
  objectToSharing(
    @Args('input') input: ObjectToSharingInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.giving.object(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  withdrawObjection(
    @Args('input') input: WithdrawObjectionInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.withdrawals.withdrawObjection(context, input);
  }
}
