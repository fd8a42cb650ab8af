import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { checkInput, sharingChange } from '@samtavle/shared/domain';
import type { ReadTransaction } from '../../platform/database/reads.js';
import { Reads } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { previewBoard } from '../board/index.js';
import { clockOf, isAbout, objectionOf, recordOf, stageEnds, writeRecord } from '../consent/index.js';
import type { SharingDifference } from './difference.model.js';
import type { SharingChange } from './preview.input.js';
import { changedPages, seenPages } from './seen-pages.js';
import { stageDraft } from './stage-draft.js';

type Change = z.output<typeof sharingChange>;

/** The same person's board before and after: both the database's own answers, in one transaction that is rolled back. */
@Injectable()
export class DifferenceService {
  constructor(private readonly reads: Reads) {}

  async read(
    context: RequestContext,
    participantId: string,
    change: SharingChange,
  ): Promise<SharingDifference | null> {
    const checked = checkInput(sharingChange, change);
    if (!checked.ok) return null;
    const look = async (tx: ReadTransaction): Promise<SharingDifference | null> => {
      await tx.query('savepoint before');
      const pages = await seenPages(tx, participantId);
      await tx.query('rollback to savepoint before');
      const before = await previewBoard(tx, participantId);
      await tx.query('rollback to savepoint before');
      if (before === null || !(await stage(tx, participantId, checked.value))) return null;
      await tx.query('savepoint after');
      const then = await seenPages(tx, participantId);
      await tx.query('rollback to savepoint after');
      const after = await previewBoard(tx, participantId);
      return after && { before, after, changedPages: [...changedPages(pages, then)] };
    };
    return this.reads.within(context, look, { rollback: true });
  }
}

/** Does it as the act would; false when there is nothing such to do. For anyone but the citizen the wall refuses it. */
async function stage(tx: ReadTransaction, participantId: string, change: Change): Promise<boolean> {
  const { give, withdraw, object, withdrawObjection } = change;
  if (give !== null) return stageDraft(tx, participantId, give);
  if (object !== null) return stageObjection(tx, participantId, object);
  const kind = withdraw === null ? 'OBJECTION' : 'GRANT';
  const ending = withdraw ?? withdrawObjection;
  if (ending === null) return false;
  const record = await recordOf(tx, ending.consentId);
  if (!isAbout(record, kind, participantId)) return false;
  const { now } = await clockOf(tx);
  return (await stageEnds(tx, record, ending, now)).length === 0;
}

async function stageObjection(
  tx: ReadTransaction,
  participantId: string,
  categories: NonNullable<Change['object']>,
): Promise<boolean> {
  const sql = 'select case_id as "caseId" from participant where id = $1 and ended_at is null';
  const [part] = await tx.query<{ caseId: string }>(sql, [participantId]);
  if (part === undefined) return false;
  const { now } = await clockOf(tx);
  await writeRecord(tx, objectionOf({ ...part, participantId, categories, now }, tx.personId, 'nb'));
  return true;
}
