import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input, OwnKind } from '@samtavle/shared/domain';
import { INPUTS, ownEntryProblem } from '@samtavle/shared/domain';
import type { Act } from '@samtavle/shared/policy';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { todayOf } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { mayWriteOwn } from './may-write.js';
import { OwnEntryEntity } from './own-entry.entity.js';

/** Mastery, tools, reflections, and the cards that fit. */
@Injectable()
export class OwnEntryService {
  constructor(private readonly acts: ActService) {}

  write(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'writeOwnEntry', schema: INPUTS.writeOwnEntry, input }, write);
  }

  change(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'changeOwnEntry', schema: INPUTS.changeOwnEntry, input }, change);
  }

  remove(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'removeOwnEntry', schema: INPUTS.removeOwnEntry, input }, remove);
  }
}

async function write(tx: ActTransaction, input: Input<'writeOwnEntry'>): Promise<ActResult> {
  const { caseId, kind, topic, text, situation, onDate, kept } = input;
  if (!(await mayWriteOwn(tx, caseId, 'WRITE_OWN_ENTRY'))) return notThere('caseId');
  if (await isAhead(tx, onDate)) return problem('onDate', 'DAY_AHEAD');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  const where =
    'select from own_entry where case_id = $1 and kind = $2 and topic = $3 and removed_at is null';
  if (kind === 'FITS' && (await tx.query(where, [caseId, kind, topic])).length > 0)
    return problem('topic', 'ALREADY_THERE');
  const id = randomUUID();
  const row = { id, caseId, kind, topic, text, situation, onDate, kept };
  await tx.em.insert(OwnEntryEntity, row);
  return done(id, 1);
}

async function change(tx: ActTransaction, input: Input<'changeOwnEntry'>): Promise<ActResult> {
  const { id, expectedVersion, topic, text, situation, onDate, kept } = input;
  const row = await editable(tx, id, 'CHANGE_OWN_ENTRY');
  if (row === undefined) return notThere('id');
  const wrong = ownEntryProblem(row.kind, { topic, text, situation, onDate, kept });
  if (wrong !== null) return problem(...wrong);
  if (await isAhead(tx, onDate)) return problem('onDate', 'DAY_AHEAD');
  const set = { topic, text, situation, onDate, kept };
  if (row.version !== expectedVersion) return outdated({ version: row.version }, set, row);
  return saveEdit(tx, { table: OwnEntryEntity, id, expectedVersion, set, mine: set, theirs: (now) => now });
}

async function remove(
  tx: ActTransaction,
  { id, expectedVersion }: Input<'removeOwnEntry'>,
): Promise<ActResult> {
  const row = await editable(tx, id, 'REMOVE_OWN_ENTRY');
  if (row === undefined) return notThere('id');
  const mine = { text: null };
  if (row.version !== expectedVersion) return outdated({ version: row.version }, mine, row);
  const set = { text: null, situation: null, removedAt: () => 'app.now()' };
  return saveEdit(tx, { table: OwnEntryEntity, id, expectedVersion, set, mine, theirs: (now) => now });
}

async function isAhead(tx: ActTransaction, day: string | null): Promise<boolean> {
  return day !== null && day > (await todayOf(tx));
}

/** What stands in the ranking is changed with the ranking only. */
async function editable(
  tx: ActTransaction,
  id: string,
  act: Act,
): Promise<(OwnEntryEntity & { kind: OwnKind }) | undefined> {
  const row = await tx.em.findOneBy(OwnEntryEntity, { id });
  if (row === null) return undefined;
  tx.concerns(row.caseId);
  if (row.removedAt !== null || !(await mayWriteOwn(tx, row.caseId, act))) return undefined;
  return isEntry(row) ? row : undefined;
}

function isEntry(row: OwnEntryEntity): row is OwnEntryEntity & { kind: OwnKind } {
  return row.kind !== 'MATTERS';
}
