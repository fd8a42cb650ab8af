import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { ChangeEmploymentInput, RegisterEmploymentInput } from './employment.input.js';
import { EmploymentService } from './employment.service.js';

@Resolver()
export class EmploymentResolver {
  constructor(private readonly employments: EmploymentService) {}

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'EMPLOYER')
  registerEmployment(
    @Args('input') input: RegisterEmploymentInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.employments.register(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'EMPLOYER')
  changeEmployment(
    @Args('input') input: ChangeEmploymentInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.employments.change(context, input);
  }
}
