import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  AgreeAccommodationInput,
  ChangeAccommodationInput,
  ConfirmAccommodationInput,
  DeclineAccommodationInput,
  EndAccommodationInput,
  ProposeAccommodationInput,
} from './accommodation.input.js';
import { AccommodationActService } from './accommodation-act.service.js';
import { AccommodationService } from './accommodation.service.js';

@Resolver()
export class AccommodationResolver {
  constructor(
    private readonly accommodations: AccommodationService,
    private readonly acts: AccommodationActService,
  ) {}

  @Mutation(() => Outcome, { description: "The proposer's own side has agreed by proposing." })
  @Audience('CITIZEN', 'EMPLOYER')
  proposeAccommodation(
    @Args('input') input: ProposeAccommodationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.accommodations.propose(context, input);
  }

  @Mutation(() => Outcome, { description: 'Makes a new version: both sides agree anew.' })
  @Audience('CITIZEN', 'EMPLOYER')
  changeAccommodation(
    @Args('input') input: ChangeAccommodationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.accommodations.change(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  agreeAccommodation(
    @Args('input') input: AgreeAccommodationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.acts.act(context, 'agreeAccommodation', input);
  }

  @Mutation(() => Outcome, {
    description: "The duty to adapt is the employer's (aml § 4-6 (1)), so the employer confirms.",
  })
  @Audience('EMPLOYER')
  confirmAccommodation(
    @Args('input') input: ConfirmAccommodationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.acts.act(context, 'confirmAccommodation', input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'EMPLOYER')
  declineAccommodation(
    @Args('input') input: DeclineAccommodationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.acts.act(context, 'declineAccommodation', input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'EMPLOYER')
  endAccommodation(
    @Args('input') input: EndAccommodationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.acts.act(context, 'endAccommodation', input);
  }
}
