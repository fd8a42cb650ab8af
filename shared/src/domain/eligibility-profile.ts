import type { IsoDate, IsoInstant } from './dates.js';
import type {
  AgeBand,
  AspectSource,
  EligibilityAnswer,
  EligibilityItem,
  OverrideResult,
  Support,
} from './eligibility.js';
import { ARENAS, ASPECTS, ELIGIBILITY_ITEMS } from './eligibility.js';

/** One answer as it was given; the newest of an item holds. */
export interface EligibilityEntry {
  readonly item: EligibilityItem;
  readonly answer: EligibilityAnswer;
  readonly source: AspectSource | null;
  readonly onDate: IsoDate | null;
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: IsoInstant;
  readonly version: number;
}

/** A result set aside for a reason. It stays beside the result it sets aside. */
export interface EligibilityOverride {
  readonly item: EligibilityItem;
  readonly result: OverrideResult;
  readonly reason: string;
  readonly by: string | null;
  readonly at: IsoInstant;
  readonly version: number;
}

/** What the reader's own view of the case tells; what is not shown here counts as not there. */
export interface CaseFacts {
  readonly age: AgeBand;
  readonly workGoal: boolean;
  readonly job: boolean;
  readonly plan: boolean;
  readonly employer: boolean;
  readonly nav: boolean;
}

/** One line of the profile: what it says, and every time it was set aside, the newest first. */
export interface EligibilityLine {
  readonly item: EligibilityItem;
  readonly support: Support;
  readonly entry: EligibilityEntry | null;
  readonly overrides: readonly EligibilityOverride[];
}

/**
 * The profile: one line for each item, in their order. There is no total, no count and no verdict. `facts` is null where
 * the reader may not know what the case tells.
 */
export function eligibilityProfile(
  entries: readonly EligibilityEntry[],
  overrides: readonly EligibilityOverride[],
  facts: CaseFacts | null,
): readonly EligibilityLine[] {
  const newest = (item: EligibilityItem): EligibilityEntry | null =>
    entries.filter((one) => one.item === item).sort((a, b) => b.version - a.version)[0] ?? null;
  return ELIGIBILITY_ITEMS.map((item) => {
    const entry = newest(item);
    const set = overrides.filter((one) => one.item === item).sort((a, b) => b.version - a.version);
    return {
      item,
      entry,
      support: facts === null ? said(entry) : (told(item, facts) ?? said(entry)),
      overrides: set,
    };
  });
}

/** What a line says once its newest override counts. */
export function resultOf({ support, overrides }: Pick<EligibilityLine, 'support' | 'overrides'>): Support {
  return overrides[0]?.result ?? support;
}

/** True when function is lower on more than one arena: that weighs heavily (the health regions' principles). */
export function onSeveralArenas(lines: readonly EligibilityLine[]): boolean {
  const arenas: readonly EligibilityItem[] = ARENAS;
  return lines.filter((line) => arenas.includes(line.item) && resultOf(line) === 'SUPPORTS').length > 1;
}

/** True when at least one of the six aspects supports; how many does not matter. */
export function anAspectSupports(lines: readonly EligibilityLine[]): boolean {
  const aspects: readonly EligibilityItem[] = ASPECTS;
  return lines.some((line) => aspects.includes(line.item) && resultOf(line) === 'SUPPORTS');
}

/** What stands in the way of saying that the ground is there, or null: the citizen's own work goal, and a reason at 16 and 17. */
export function hindersMet(
  { age, workGoal }: Pick<CaseFacts, 'age' | 'workGoal'>,
  ageOverridden: boolean,
): 'TOO_YOUNG' | 'GOAL_MISSING' | 'AGE_REASON' | null {
  if (age === 'UNDER_16') return 'TOO_YOUNG';
  if (!workGoal) return 'GOAL_MISSING';
  return age === 'YOUNG' && !ageOverridden ? 'AGE_REASON' : null;
}

function told(item: EligibilityItem, facts: CaseFacts): Support | null {
  switch (item) {
    case 'WORK_GOAL':
      return facts.workGoal ? 'SUPPORTS' : 'OPEN';
    case 'JOB':
      return facts.job ? 'SUPPORTS' : 'OPEN';
    case 'PLAN':
      return facts.plan ? 'SUPPORTS' : 'OPEN';
    case 'COOPERATION':
      return facts.nav && facts.employer ? 'SUPPORTS' : 'OPEN';
    case 'AGE':
      if (facts.age === 'UNDER_16') return 'DOES_NOT_SUPPORT';
      return facts.age === 'ADULT' ? 'SUPPORTS' : 'UNSURE';
    default:
      return null;
  }
}

function said(entry: EligibilityEntry | null): Support {
  switch (entry?.answer) {
    case undefined:
    case 'OPEN':
      return 'OPEN';
    case 'NO':
    case 'NONE':
    case 'NOT_MET':
    case 'LITTLE':
      return 'DOES_NOT_SUPPORT';
    case 'UNSURE':
      return 'UNSURE';
    default:
      return 'SUPPORTS';
  }
}
