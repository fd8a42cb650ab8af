import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import { mayWriteLine } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere } from '../../platform/acts/result.js';
import type { Act } from '@samtavle/shared/policy';
import { signatureOf, standingsFor } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { OwnLineEntity } from './own-line.entity.js';

/** The citizen's own line, or another's suggestion to the citizen. */
export async function write(tx: ActTransaction, input: Input<'writeOwnLine'>): Promise<ActResult> {
  const { caseId, kind, text } = input;
  const standings = await standingsFor(tx, caseId, 'WRITE_OWN_LINE');
  const by = standings.find(({ role }) => mayWriteLine(role, kind));
  if (by === undefined) return notThere('caseId');
  const id = randomUUID();
  await tx.em.insert(OwnLineEntity, { id, caseId, kind, text, ...signatureOf(by) });
  return done(id, 1);
}

/** Whoever wrote it writes it anew; another's line is a suggestion again. */
export async function change(tx: ActTransaction, input: Input<'changeOwnLine'>): Promise<ActResult> {
  const { id, expectedVersion, text } = input;
  const row = await lineFor(tx, id, 'CHANGE_OWN_LINE');
  if (row === undefined) return notThere('id');
  const set = { text };
  if (row.version !== expectedVersion) return outdated(row, set, row);
  return saveEdit(tx, { table: OwnLineEntity, id, expectedVersion, set, mine: set, theirs: (now) => now });
}

/** The citizen keeps it, or lets it go. */
export async function settle(tx: ActTransaction, input: Input<'settleOwnLine'>): Promise<ActResult> {
  const { id, expectedVersion, keep } = input;
  const row = await lineFor(tx, id, 'SETTLE_OWN_LINE');
  if (row === undefined) return notThere('id');
  // what it says now, for whoever answered what it said before
  if (row.version !== expectedVersion) return outdated(row, { text: null }, row);
  const sql = 'select app.settle_line($1, $2, $3) as version';
  const [settled] = await tx.query<{ version: number | null }>(sql, [id, expectedVersion, keep]);
  const version = settled?.version ?? null;
  return version === null ? notThere('id') : done(id, version);
}

async function lineFor(tx: ActTransaction, id: string, act: Act): Promise<OwnLineEntity | undefined> {
  const row = await tx.em.findOneBy(OwnLineEntity, { id });
  if (row?.removedAt !== null) return undefined;
  tx.concerns(row.caseId);
  return (await standingsFor(tx, row.caseId, act)).length === 0 ? undefined : row;
}
