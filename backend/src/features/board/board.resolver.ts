import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Board } from './board.model.js';
import { BoardService } from './board.service.js';

@Resolver()
export class BoardResolver {
  constructor(private readonly boards: BoardService) {}

  @Query(() => Board, { nullable: true, description: 'Null: not there, or not allowed: the same.' })
  @Audience('SIGNED_IN')
  board(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Context() context: RequestContext,
  ): Promise<Board | null> {
    return this.boards.read(context, caseId);
  }
}
