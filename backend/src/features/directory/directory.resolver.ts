import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { Recipient } from '@samtavle/shared/policy';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { RecipientWord } from '../contract/index.js';
import { FoundOrganisation, FoundStaff } from './directory.model.js';
import { DirectoryService } from './directory.service.js';

@Resolver()
export class DirectoryResolver {
  constructor(private readonly service: DirectoryService) {}

  @Query(() => FoundStaff, {
    nullable: true,
    description:
      'Whom the reader may bring into the case in this role, by three letters or more of a name. Whoever employs is found by the number of the organisation, or with nothing typed at the citizen’s own jobs.',
  })
  @Audience('CITIZEN', 'GP', 'NAV_LOCAL')
  directory(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('role', { type: () => RecipientWord }) role: Recipient,
    @Args('search', { type: () => String }) search: string,
    @Context() context: RequestContext,
  ): Promise<FoundStaff | null> {
    return this.service.find(context, caseId, role, search);
  }

  @Query(() => FoundOrganisation, {
    nullable: true,
    description: 'The organisation of this number.',
  })
  @Audience('CITIZEN', 'GP')
  organisation(
    @Args('number', { type: () => String }) number: string,
    @Context() context: RequestContext,
  ): Promise<FoundOrganisation | null> {
    return this.service.organisation(context, number);
  }
}
