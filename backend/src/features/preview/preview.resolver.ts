import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Board } from '../board/index.js';
import { ConsentDraft } from './preview.input.js';
import { PreviewService } from './preview.service.js';

@Resolver()
export class PreviewResolver {
  constructor(private readonly previews: PreviewService) {}

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
}
