import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere } from '../../platform/acts/result.js';
import { signatureOf, standingFor } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { InfoLineEntity } from './info-strategy.entity.js';

/** Writes a row; the therapist may where the citizen has consented to it. */
export async function addInfoLine(tx: ActTransaction, input: Input<'addInfoLine'>): Promise<ActResult> {
  const { caseId, audience } = input;
  const by = await standingFor(tx, caseId, 'WRITE_INFO_STRATEGY');
  if (by === undefined) return notThere('caseId');
  const id = randomUUID();
  await tx.em.insert(InfoLineEntity, { id, caseId, audience, ...contentOf(input), ...signatureOf(by) });
  return done(id, 1);
}

export async function changeInfoLine(tx: ActTransaction, input: Input<'changeInfoLine'>): Promise<ActResult> {
  const { id, expectedVersion, removed } = input;
  const row = await tx.em.findOneBy(InfoLineEntity, { id });
  if (row?.removedAt !== null) return notThere('id');
  tx.concerns(row.caseId);
  if ((await standingFor(tx, row.caseId, 'WRITE_INFO_STRATEGY')) === undefined) return notThere('id');
  const mine = contentOf(input);
  if (row.version !== expectedVersion) return outdated(row, mine, contentOf(row));
  const set = removed ? { ...mine, removedAt: () => 'app.now()' } : mine;
  return saveEdit(tx, { table: InfoLineEntity, id, expectedVersion, set, mine, theirs: contentOf });
}

type Content = Pick<InfoLineEntity, 'level' | 'words' | 'saidBy' | 'saidWhen' | 'notSaid'>;

function contentOf({ level, words, saidBy, saidWhen, notSaid }: Content): Content {
  return { level, words, saidBy, saidWhen, notSaid };
}
