import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { CloseCaseInput, OpenCaseInput } from './case.input.js';
import { CaseService } from './case.service.js';

@Resolver()
export class CaseResolver {
  constructor(private readonly cases: CaseService) {}

  @Mutation(() => Outcome, { description: 'Opens the own case; one at a time.' })
  @Audience('SIGNED_IN')
  openCase(@Args('input') input: OpenCaseInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.cases.open(context, input);
  }

  @Mutation(() => Outcome, { description: "Ends everyone's access but the citizen's own." })
  @Audience('CITIZEN')
  closeCase(@Args('input') input: CloseCaseInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.cases.close(context, input);
  }
}
