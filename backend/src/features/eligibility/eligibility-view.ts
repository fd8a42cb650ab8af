import type {
  AgeBand,
  AspectSource,
  CaseFacts,
  EligibilityAnswer,
  EligibilityItem,
  OverrideResult,
} from '@samtavle/shared/domain';
import { anAspectSupports, eligibilityProfile, onSeveralArenas, resultOf } from '@samtavle/shared/domain';
import type { Eligibility } from './eligibility.model.js';

interface Told {
  readonly item: EligibilityItem;
  readonly by: string | null;
  readonly at: string;
  readonly version: number;
}
type Row =
  | (Told & {
      readonly kind: 'ANSWER';
      readonly answer: EligibilityAnswer;
      readonly source: AspectSource | null;
      readonly onDate: string | null;
      readonly reason: string | null;
    })
  | (Told & { readonly kind: 'OVERRIDE'; readonly answer: OverrideResult; readonly reason: string });

/** What `app.eligibility` gives. */
export interface EligibilityFacts {
  readonly caseId: string;
  readonly today: string;
  readonly age: AgeBand | null;
  readonly maySelf: boolean;
  readonly mayAssess: boolean;
  /** Null for who does not reach the ground. */
  readonly facts: Omit<CaseFacts, 'age'> | null;
  readonly entries: readonly Row[];
}

/** The profile of what the reader may see. */
export function eligibilityView({ facts, entries, ...rest }: EligibilityFacts): Eligibility {
  const { age } = rest;
  const answers = entries.flatMap((row) => (row.kind === 'ANSWER' ? [row] : []));
  const overrides = entries.flatMap((row) =>
    row.kind === 'OVERRIDE' ? [{ ...row, result: row.answer }] : [],
  );
  const known = facts === null || age === null ? null : { ...facts, age };
  const lines = eligibilityProfile(answers, overrides, known);
  return {
    ...rest,
    lines: lines.map((line) => ({ ...line, result: resultOf(line) })),
    severalArenas: onSeveralArenas(lines),
    aspectsSupport: anAspectSupports(lines),
  };
}
