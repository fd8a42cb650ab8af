import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  AcceptReferralInput,
  ForwardReferralInput,
  RecordRightInput,
  SendReferralInput,
  WriteReferralInput,
} from './pathway.input.js';
import { ReferralService } from './referral.service.js';

@Resolver()
export class ReferralResolver {
  constructor(private readonly service: ReferralService) {}

  @Mutation(() => Outcome)
  @Audience('GP', 'THERAPIST')
  writeReferral(
    @Args('input') input: WriteReferralInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.write(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('GP', 'THERAPIST')
  sendReferral(
    @Args('input') input: SendReferralInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.send(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('GP', 'THERAPIST')
  recordRight(@Args('input') input: RecordRightInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.service.recordRight(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('GP', 'THERAPIST')
  forwardReferral(
    @Args('input') input: ForwardReferralInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.forward(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('THERAPIST')
  acceptReferral(
    @Args('input') input: AcceptReferralInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.accept(context, input);
  }
}
