import { ruleFor } from '../policy/matrix.js';
import type { Recipient } from '../policy/recipients.js';
import { healthWordsIn } from './health-words.js';
import type { FieldProblem } from './input/rules.js';

/** Where a proposal of a successor stands. Nobody but the citizen answers it. */
export const HANDOVER_STATES = ['WAITING', 'ACCEPTED', 'DECLINED'] as const;
export type HandoverState = (typeof HANDOVER_STATES)[number];

/**
 * The warning for a note to a successor in this role: a role that never sees treatment must not come to know of health
 * through what a colleague leaves behind. Undefined when there is nothing to warn of, or the writer has seen it.
 */
export function handoverWarning(
  role: Recipient,
  note: string,
  seen: boolean | null,
): FieldProblem | undefined {
  if (seen === true || ruleFor(role, 'TREATMENT').ceiling !== 'NONE') return undefined;
  const words = healthWordsIn(note);
  if (words.length === 0) return undefined;
  return { field: 'note', rule: 'HEALTH_WORDS', params: { words: words.join(', '), roles: role } };
}
