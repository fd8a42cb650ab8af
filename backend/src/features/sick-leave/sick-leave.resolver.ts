import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { ChangeSickLeaveInput, RegisterSickLeaveInput } from './sick-leave.input.js';
import { SickLeaveService } from './sick-leave.service.js';

@Resolver()
export class SickLeaveResolver {
  constructor(private readonly sickLeave: SickLeaveService) {}

  @Mutation(() => Outcome, { description: 'Also lays the milestones of the sick-leave clock.' })
  @Audience('GP')
  registerSickLeave(
    @Args('input') input: RegisterSickLeaveInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.sickLeave.register(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('GP')
  changeSickLeave(
    @Args('input') input: ChangeSickLeaveInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.sickLeave.change(context, input);
  }
}
