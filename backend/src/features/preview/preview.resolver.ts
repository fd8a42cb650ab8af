import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Board } from '../board/index.js';
import { SharingDifference } from './difference.model.js';
import { DifferenceService } from './difference.service.js';
import { ConsentDraft, SharingChange } from './preview.input.js';
import { PreviewService } from './preview.service.js';

@Resolver()
export class PreviewResolver {
  constructor(
    private readonly previews: PreviewService,
    private readonly differences: DifferenceService,
  ) {}

  @Query(() => Board, {
    nullable: true,
    description:
      "The citizen's: exactly what that participant's own board holds, now or if this consent were given.",
  })
  @Audience('CITIZEN')
  preview(
    @Args('participantId', { type: () => ID }) participantId: string,
    @Args('change', { type: () => ConsentDraft, nullable: true }) change: ConsentDraft | null | undefined,
    @Context() context: RequestContext,
  ): Promise<Board | null> {
    return this.previews.read(context, participantId, change ?? null);
  }

  @Query(() => SharingDifference, {
    nullable: true,
    description:
      "The citizen's: what a change of sharing would add to or take from what that participant sees.",
  })
  @Audience('CITIZEN')
  difference(
    @Args('participantId', { type: () => ID }) participantId: string,
    @Args('change', { type: () => SharingChange }) change: SharingChange,
    @Context() context: RequestContext,
  ): Promise<SharingDifference | null> {
    return this.differences.read(context, participantId, change);
  }
}
