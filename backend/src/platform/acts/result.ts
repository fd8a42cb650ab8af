import type { FieldValue } from '@samtavle/shared/domain';
import { conflictFields } from '@samtavle/shared/domain';
import type { ConflictField } from './conflict.model.js';

/** A problem as a rule; the words are put to it in the person's language when the act is over. */
export interface ProblemRule {
  readonly field: string;
  readonly rule: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The person asked for more than they may: it is noted in the access log. */
  readonly refused?: boolean;
}

/** How an act ended. Only `DONE` is kept; everything else is rolled back. */
export type ActResult =
  | { readonly kind: 'DONE'; readonly id: string; readonly version: number | null }
  | { readonly kind: 'PROBLEMS'; readonly problems: readonly ProblemRule[] }
  | {
      readonly kind: 'CONFLICT';
      readonly version: number;
      readonly changedAt: string | null;
      readonly fields: readonly ConflictField[];
    };

/** The act is done; `version` is the row's version now (leave it out for what has none). */
export function done(id: string, version: number | null = null): ActResult {
  return { kind: 'DONE', id, version };
}

/** One thing that stands in the way, said as a rule in capitals. */
export function problem(field: string, rule: string, params?: ProblemRule['params']): ActResult {
  return { kind: 'PROBLEMS', problems: [params === undefined ? { field, rule } : { field, rule, params }] };
}

/** Several things at once. */
export function problems(list: readonly ProblemRule[]): ActResult {
  return { kind: 'PROBLEMS', problems: list };
}

/** The row is not there, or not this person's to touch: the same answer, and it is logged as a refusal. */
export function notThere(field: string): ActResult {
  return problems([{ field, rule: 'NOT_FOUND', refused: true }]);
}

/** What is stored, as far as this person sees it; `changedAt` when the row knows. */
export interface StoredRow {
  readonly version: number;
  readonly changedAt?: Date | null;
}

/**
 * Somebody changed the row since this person read it. `mine` holds the fields this person sent; each that differs
 * from the stored one is shown beside it.
 */
export function conflict<Mine extends Readonly<Record<string, FieldValue>>>(
  current: StoredRow & Readonly<Record<keyof Mine, FieldValue>>,
  mine: Mine,
): ActResult {
  return {
    kind: 'CONFLICT',
    version: current.version,
    changedAt: current.changedAt?.toISOString() ?? null,
    fields: conflictFields(mine, current),
  };
}
