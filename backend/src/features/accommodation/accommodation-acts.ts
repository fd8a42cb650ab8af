import { randomUUID } from 'node:crypto';
import type { AccommodationActKind, AccommodationState } from '@samtavle/shared/domain';
import { deriveAccommodationState } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Standing } from '../standing/index.js';
import { AccommodationActEntity, AccommodationEntity } from './accommodation.entity.js';

/**
 * An accommodation and where it stands, with no one else acting on it until this act is over. Undefined when it is
 * not there for this actor.
 */
export async function holdAccommodation(
  tx: ActTransaction,
  id: string,
): Promise<{ row: AccommodationEntity; state: AccommodationState } | undefined> {
  await tx.query('select app.one_at_a_time($1)', [id]);
  const row = await tx.em.findOneBy(AccommodationEntity, { id });
  if (row === null) return undefined;
  tx.concerns(row.caseId);
  const acts = await tx.em.findBy(AccommodationActEntity, { accommodationId: id });
  const known = acts.map((it) => ({
    kind: it.kind,
    version: it.accommodationVersion,
    at: it.actedAt.toISOString(),
  }));
  const [clock] = await tx.query<{ today: string }>('select app.today()::text as today');
  const { version, toDate } = row;
  return { row, state: deriveAccommodationState({ version, toDate, acts: known }, clock?.today ?? toDate) };
}

/** Writes down what one side did with one version. */
export async function recordAccommodationAct(
  tx: ActTransaction,
  { caseId, id, version }: { readonly caseId: string; readonly id: string; readonly version: number },
  kind: AccommodationActKind,
  by: Standing,
): Promise<void> {
  const of = { id: randomUUID(), caseId, accommodationId: id, accommodationVersion: version };
  await tx.em.insert(AccommodationActEntity, {
    ...of,
    kind,
    byRole: by.role,
    byParticipantId: by.participantId,
  });
}

/** Each side's own yes. */
export function ownYes(by: Standing): AccommodationActKind {
  return by.role === 'CITIZEN' ? 'AGREE' : 'CONFIRM';
}
