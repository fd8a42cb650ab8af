import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Recipient } from '@samtavle/shared/policy';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { RecipientWord } from '../contract/index.js';
import { StaffMember } from './directory.model.js';
import { DirectoryService } from './directory.service.js';

@Resolver()
export class DirectoryResolver {
  constructor(private readonly service: DirectoryService) {}

  @Query(() => [StaffMember], { description: 'Whom the reader may bring into a case in this role.' })
  @Audience('CITIZEN', 'GP', 'NAV_LOCAL')
  directory(
    @Args('role', { type: () => RecipientWord }) role: Recipient,
    @Context() context: RequestContext,
  ): Promise<readonly StaffMember[]> {
    return this.service.find(context, role);
  }
}
