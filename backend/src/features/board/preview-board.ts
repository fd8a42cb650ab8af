import type { BoardFacts } from './board-view.js';
import { boardView } from './board-view.js';
import type { Board } from './board.model.js';

/** Runs SQL in an open transaction of the citizen. */
export interface Sql {
  query<Row extends object>(sql: string, params?: readonly (string | null)[]): Promise<Row[]>;
}

/**
 * Exactly what this participant's own board holds at this point of the transaction; null when it is not the actor's
 * own case. The transaction looks with the participant's eyes from here on, so it must be rolled back, whole or to a
 * savepoint.
 */
export async function previewBoard(sql: Sql, participantId: string): Promise<Board | null> {
  const [row] = await sql.query<{ facts: BoardFacts | null }>('select app.preview($1) as facts', [
    participantId,
  ]);
  return row?.facts ? boardView(row.facts) : null;
}

/** The actor's own board of this case, without a line in any log: for the citizen, whose case it is. */
export async function ownBoard(sql: Sql, caseId: string): Promise<Board | null> {
  await sql.query(`select set_config('app.view_as', '', true), set_config('app.case_id', $1, true)`, [
    caseId,
  ]);
  const [row] = await sql.query<{ facts: BoardFacts | null }>('select facts from app.board($1)', [caseId]);
  return row?.facts ? boardView(row.facts) : null;
}
