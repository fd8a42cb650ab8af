import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { ChangeFunctionInput, RemoveFunctionInput, WriteFunctionInput } from './function.input.js';
import { FunctionService } from './function.service.js';

@Resolver()
export class FunctionResolver {
  constructor(private readonly functions: FunctionService) {}

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'THERAPIST')
  writeFunction(
    @Args('input') input: WriteFunctionInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.functions.write(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'THERAPIST')
  changeFunction(
    @Args('input') input: ChangeFunctionInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.functions.change(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'THERAPIST')
  removeFunction(
    @Args('input') input: RemoveFunctionInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.functions.remove(context, input);
  }
}
