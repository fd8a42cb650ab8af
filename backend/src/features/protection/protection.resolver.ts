import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RECIPIENTS } from '@samtavle/shared/policy';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  DeclareImpartialityInput,
  ReportImpartialityInput,
  RequestOverrideInput,
  TakeBackImpartialityInput,
} from './protection.input.js';
import { Protection } from './protection.model.js';
import { ProtectionService } from './protection.service.js';

@Resolver()
export class ProtectionResolver {
  constructor(private readonly service: ProtectionService) {}

  @Query(() => Protection, { nullable: true })
  @Audience('CITIZEN')
  protection(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Context() context: RequestContext,
  ): Promise<Protection | null> {
    return this.service.read(context, caseId);
  }

  @Mutation(() => Outcome, { description: 'From this moment the case is not there for the one who says so.' })
  @Audience(...RECIPIENTS)
  declareImpartiality(
    @Args('input') input: DeclareImpartialityInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.declare(context, input);
  }

  @Mutation(() => Outcome, { description: 'The citizen shuts someone out until the citizen takes it back.' })
  @Audience('CITIZEN')
  reportImpartiality(
    @Args('input') input: ReportImpartialityInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.report(context, input);
  }

  @Mutation(() => Outcome, { description: 'Only what the citizen told.' })
  @Audience('CITIZEN')
  takeBackImpartiality(
    @Args('input') input: TakeBackImpartialityInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.takeBack(context, input);
  }

  // Whoever is shut out has perhaps no part that counts, so the database asks for the role.
  @Mutation(() => Outcome, {
    description: 'Lifts the rule of office and no other. Refused: as if not there.',
  })
  @Audience('SIGNED_IN')
  requestOverride(
    @Args('input') input: RequestOverrideInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.service.override(context, input);
  }
}
