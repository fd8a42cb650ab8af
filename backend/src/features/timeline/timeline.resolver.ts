import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { CaseTimeline } from './timeline.model.js';
import { TimelineService } from './timeline.service.js';

@Resolver()
export class TimelineResolver {
  constructor(private readonly lines: TimelineService) {}

  @Query(() => CaseTimeline, {
    nullable: true,
    description: "The reader's own lanes. `as`: the citizen sees as that participant.",
  })
  @Audience('SIGNED_IN')
  timeline(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('as', { type: () => ID, nullable: true }) as: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<CaseTimeline | null> {
    return this.lines.read(context, caseId, as ?? null);
  }
}
