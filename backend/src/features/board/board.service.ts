import { Injectable } from '@nestjs/common';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { BoardFacts } from './board-view.js';
import { boardView } from './board-view.js';
import type { Board } from './board.model.js';

const BOARD = readStatement<BoardFacts>('read_board', 'select app.read_board($1, $2::uuid) as json');

/** The board: one SQL statement, which also writes who read what in the access log. */
@Injectable()
export class BoardService {
  constructor(private readonly reads: Reads) {}

  async read(context: RequestContext, caseId: string): Promise<Board | null> {
    const facts = await this.reads.one(BOARD, context, caseId);
    return facts && boardView(facts);
  }
}
