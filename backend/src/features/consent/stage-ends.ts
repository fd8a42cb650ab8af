import type { Category, ConsentKind } from '@samtavle/shared/policy';
import type { ConsentRecord, Sql } from './consent-records.js';
import { isLive, itemStates, recordState } from './consent-state.js';
import { writeEnd } from './write-consent.js';

/** What is ended: some categories of a record, or all of it when `categories` is null. */
export interface Ending {
  readonly categories: readonly Category[] | null;
  readonly note?: string | null;
}

/** One thing that stands in the way of ending it, by the input's field. */
export interface Hindrance {
  readonly field: string;
  readonly rule: 'ALREADY_DONE' | 'CHOICE';
}

/** Ends a record, whole or in part; or says what stands in the way and does nothing. For an act, and for a preview of it. */
export async function stageEnds(
  sql: Sql,
  record: ConsentRecord,
  { categories, note = null }: Ending,
  now: string,
): Promise<readonly Hindrance[]> {
  const states = itemStates(record, now);
  const whole = {
    consentId: record.id,
    caseId: record.caseId,
    category: null,
    cause: 'WITHDRAWN',
    note,
  } as const;
  if (categories === null) {
    if (!isLive(recordState(states))) return [{ field: 'consentId', rule: 'ALREADY_DONE' }];
    await writeEnd(sql, whole);
    return [];
  }
  const wrong = categories.flatMap((category, place): Hindrance[] => {
    const field = `categories.${String(place)}`;
    const item = states.find((it) => it.category === category);
    if (item === undefined) return [{ field, rule: 'CHOICE' }];
    return isLive(item.state) ? [] : [{ field, rule: 'ALREADY_DONE' }];
  });
  if (wrong.length === 0) for (const category of categories) await writeEnd(sql, { ...whole, category });
  return wrong;
}

/** True for a record of this kind about this participant. */
export function isAbout(
  record: ConsentRecord | undefined,
  kind: ConsentKind,
  participantId: string,
): record is ConsentRecord {
  return record?.kind === kind && record.participantId === participantId;
}
