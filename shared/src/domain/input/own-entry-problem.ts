import type { OwnKind, OwnTopic } from '../own-entry.js';
import { isTopicOf } from '../own-entry.js';
import type { InputRule } from './rules.js';

/** What an entry of the citizen's own holds. */
export interface OwnContent {
  readonly topic: OwnTopic | null;
  readonly text: string | null;
  readonly situation: string | null;
  readonly onDate: string | null;
  readonly kept: boolean;
}

/** What each kind may hold; null when all is well. What fits one is a mark without words, and never shared. */
export function ownEntryProblem(
  kind: OwnKind,
  it: OwnContent,
): readonly [field: keyof OwnContent, rule: InputRule] | null {
  if (!isTopicOf(kind, it.topic)) return ['topic', it.topic === null ? 'REQUIRED' : 'CHOICE'];
  if (kind === 'FITS') {
    if (it.text !== null) return ['text', 'INVALID'];
    if (!it.kept) return ['kept', 'ONLY_YOURS'];
  } else if (it.text === null) return ['text', 'REQUIRED'];
  if (kind !== 'TOOL' && it.situation !== null) return ['situation', 'INVALID'];
  if (kind !== 'MASTERY' && it.onDate !== null) return ['onDate', 'INVALID'];
  return null;
}
