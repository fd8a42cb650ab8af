import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Disclosure } from './reader-log.model.js';
import { ReaderLogService } from './reader-log.service.js';

@Resolver()
export class ReaderLogResolver {
  constructor(private readonly service: ReaderLogService) {}

  @Query(() => [Disclosure], { description: 'The newest first; at most 200, and 50 unless asked for.' })
  @Audience('CITIZEN')
  readerLog(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Context() context: RequestContext,
  ): Promise<readonly Disclosure[]> {
    return this.service.read(context, caseId, first);
  }
}
