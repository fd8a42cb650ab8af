import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { ReaderLogFilterInput } from './reader-log.input.js';
import { ReaderLog } from './reader-log.model.js';
import { ReaderLogService } from './reader-log.service.js';

@Resolver()
export class ReaderLogResolver {
  constructor(private readonly service: ReaderLogService) {}

  @Query(() => ReaderLog, { description: 'The newest first; at most 200 lines, and 50 unless asked for.' })
  @Audience('CITIZEN')
  readerLog(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => ID, nullable: true }) after: string | null,
    @Args('filter', { type: () => ReaderLogFilterInput, nullable: true })
    filter: ReaderLogFilterInput | null,
    @Context() context: RequestContext,
  ): Promise<ReaderLog> {
    return this.service.read(context, caseId, { first, after: after ?? null, filter: filter ?? {} });
  }
}
