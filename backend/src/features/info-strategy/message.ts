import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import { handedTo, healthWordsIn } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem, problems } from '../../platform/acts/result.js';
import { standingFor } from '../standing/index.js';
import { outdated } from '../version/index.js';
import { InfoLineEntity, MessageEntity } from './info-strategy.entity.js';

/**
 * Hands the row's words, as they are now, to one participant of that audience. What was handed over before from the same
 * row is withdrawn; a later change of the row changes nothing for the one who got them.
 */
export async function publishMessage(tx: ActTransaction, input: Input<'publishMessage'>): Promise<ActResult> {
  const { id: lineId, expectedVersion, participantId, acknowledged } = input;
  const line = await tx.em.findOneBy(InfoLineEntity, { id: lineId });
  if (line?.removedAt !== null) return notThere('id');
  const { caseId, audience, words, version } = line;
  tx.concerns(caseId);
  if ((await standingFor(tx, caseId, 'PUBLISH_MESSAGE')) === undefined) return notThere('id');
  await tx.query('select app.one_at_a_time($1)', [lineId]);
  if (version !== expectedVersion) return outdated(line, { expectedVersion }, { expectedVersion: version });
  if (words === null || line.level === 'NOTHING') return problem('id', 'NOT_NOW');
  const role = handedTo(audience);
  const [part] = await tx.query<{ endedAt: Date | null }>(
    'select ended_at as "endedAt" from participant where id = $1 and case_id = $2 and role = $3',
    [participantId, caseId, role],
  );
  if (part === undefined) return notThere('participantId');
  if (part.endedAt !== null) return problem('participantId', 'LEFT_CASE');
  const health = acknowledged === true ? [] : healthWordsIn(words);
  if (health.length > 0) {
    const params = { words: health.join(', '), roles: role };
    return problems([{ field: 'id', rule: 'HEALTH_WORDS', params }]);
  }
  await withdrawn(tx, 'line_id = :lineId and participant_id = :participantId', { lineId, participantId });
  const id = randomUUID();
  await tx.em.insert(MessageEntity, { id, caseId, lineId, participantId, audience, words });
  return done(id);
}

/** From now on the one who got it sees it no more. */
export async function withdrawMessage(
  tx: ActTransaction,
  { id }: Input<'withdrawMessage'>,
): Promise<ActResult> {
  const row = await tx.em.findOneBy(MessageEntity, { id });
  if (row === null) return notThere('id');
  tx.concerns(row.caseId);
  if ((await standingFor(tx, row.caseId, 'PUBLISH_MESSAGE')) === undefined) return notThere('id');
  if (row.withdrawnAt !== null) return problem('id', 'ALREADY_DONE');
  await withdrawn(tx, 'id = :id', { id });
  return done(id);
}

async function withdrawn(
  tx: ActTransaction,
  where: string,
  params: Readonly<Record<string, string>>,
): Promise<void> {
  await tx.em
    .createQueryBuilder()
    .update(MessageEntity)
    .set({ withdrawnAt: () => 'app.now()' })
    .where(`withdrawn_at is null and ${where}`, params)
    .execute();
}
