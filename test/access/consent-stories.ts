import type {
  Category,
  ConsentKind,
  ConsentRecord,
  Facts,
  Level,
  Participation,
} from '@samtavle/shared/policy';
import { activeConsent } from '@samtavle/shared/policy';

/** One consent record for every category, in days from the moment it is written. */
export interface StoryRecord {
  readonly kind: ConsentKind;
  readonly level: Level;
  readonly fromDay: number;
  readonly toDay: number | null;
  readonly ended?: 'WHOLE' | 'BY_CATEGORY';
  readonly cause?: 'WITHDRAWN' | 'SUPERSEDED';
}

/** A state of consent, as the records that lead to it. */
export interface ConsentStory {
  readonly name: string;
  readonly records: readonly StoryRecord[];
}

const grant = (level: Level, more: Partial<StoryRecord> = {}): StoryRecord => ({
  kind: 'GRANT',
  level,
  fromDay: -10,
  toDay: 10,
  ...more,
});
const objection: StoryRecord = { kind: 'OBJECTION', level: 'NONE', fromDay: -10, toDay: null };
const withdrawn = { ended: 'WHOLE', cause: 'WITHDRAWN' } as const;

/** Every state of consent that the issue names, and their meetings. */
export const CONSENT_STORIES: readonly ConsentStory[] = [
  { name: 'none', records: [] },
  { name: 'SUMMARY active', records: [grant('SUMMARY')] },
  { name: 'READ active', records: [grant('READ')] },
  { name: 'CONTRIBUTE active', records: [grant('CONTRIBUTE')] },
  { name: 'READ without end', records: [grant('READ', { toDay: null })] },
  { name: 'withdrawn', records: [grant('CONTRIBUTE', withdrawn)] },
  {
    name: 'withdrawn by category',
    records: [grant('CONTRIBUTE', { ended: 'BY_CATEGORY', cause: 'WITHDRAWN' })],
  },
  { name: 'expired', records: [grant('CONTRIBUTE', { toDay: -1 })] },
  { name: 'not yet valid', records: [grant('CONTRIBUTE', { fromDay: 1 })] },
  {
    name: 'superseded by less',
    records: [
      grant('CONTRIBUTE', { ended: 'WHOLE', cause: 'SUPERSEDED' }),
      grant('SUMMARY', { fromDay: -9 }),
    ],
  },
  { name: 'objected', records: [objection] },
  { name: 'objected, READ consented', records: [objection, grant('READ', { fromDay: -9 })] },
  { name: 'objection withdrawn', records: [{ ...objection, ...withdrawn }] },
];

/** What decide() is told of one category of a case with this story, now. */
export function factsOf(story: ConsentStory, participation: Participation, category: Category): Facts {
  const now = new Date();
  const at = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString();
  const records = story.records.map((record): ConsentRecord => {
    const endedAt = record.ended === undefined ? null : at(-1 / 24);
    return {
      kind: record.kind,
      category,
      level: record.level,
      validFrom: at(record.fromDay),
      validTo: record.toDay === null ? null : at(record.toDay),
      withdrawnAt: record.cause === 'WITHDRAWN' ? endedAt : null,
      supersededAt: record.cause === 'SUPERSEDED' ? endedAt : null,
    };
  });
  const active = activeConsent(records, category, now.toISOString());
  return { participation, objected: active.objected, consent: active.level };
}
