import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Recipient } from '@samtavle/shared/policy';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { RecipientWord } from '../contract/index.js';
import { CaseloadEntry } from './caseload.model.js';
import { CaseloadService } from './caseload.service.js';

@Resolver()
export class CaseloadResolver {
  constructor(private readonly caseloads: CaseloadService) {}

  @Query(() => [CaseloadEntry], {
    description: 'The cases in which the reader has this role, the most urgent first.',
  })
  @Audience('SIGNED_IN')
  caseload(
    @Args('role', { type: () => RecipientWord }) role: Recipient,
    @Context() context: RequestContext,
  ): Promise<CaseloadEntry[]> {
    return this.caseloads.read(context, role);
  }
}
