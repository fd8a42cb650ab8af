import type { Category, Level } from '@samtavle/shared/policy';
import { CATEGORIES } from '@samtavle/shared/policy';
import fc from 'fast-check';
import type { FloorEvent } from './model.ts';

/**
 * One thing that happens. Numbers choose among what there is at that moment (the rest of a division), so that any
 * sequence makes sense, and one that is cut shorter too.
 */
export type Act =
  | { readonly do: 'join'; readonly who: number }
  | { readonly do: 'ask'; readonly who: number }
  | { readonly do: 'admit' | 'decline'; readonly part: number }
  | { readonly do: 'sick'; readonly employer: number | null; readonly lasts: number }
  | { readonly do: 'leave'; readonly part: number; readonly self: boolean }
  | { readonly do: 'replace'; readonly part: number; readonly who: number }
  | {
      readonly do: 'give';
      readonly part: number;
      readonly categories: readonly Category[];
      readonly level: Level;
      readonly from: number;
      readonly lasts: number | null;
    }
  | {
      readonly do: 'change';
      readonly record: number;
      readonly categories: readonly Category[];
      readonly level: Level;
      readonly lasts: number;
    }
  | { readonly do: 'withdraw'; readonly record: number; readonly category: number | null }
  | { readonly do: 'object'; readonly part: number; readonly categories: readonly Category[] }
  | { readonly do: 'pass'; readonly days: number }
  | {
      readonly do: 'write';
      readonly by: number;
      readonly category: Category;
      readonly from: 1 | 2 | 3;
      readonly employer: number | null;
    }
  | { readonly do: 'lay'; readonly owner: number; readonly category: Category; readonly employer: number }
  | { readonly do: 'event'; readonly what: FloorEvent; readonly by: number; readonly inDays: number }
  | {
      readonly do: 'card';
      readonly what: 'FOLLOW_UP_PLAN_4W' | 'DIALOGUE_MEETING_2';
      readonly inDays: number;
    }
  | { readonly do: 'callOff'; readonly row: number }
  | { readonly do: 'answer' | 'takeBack'; readonly by: number; readonly row: number }
  | { readonly do: 'invite'; readonly row: number; readonly part: number }
  | { readonly do: 'propose'; readonly by: number; readonly employer: number | null }
  | { readonly do: 'accept' | 'edit' | 'decide'; readonly row: number }
  | { readonly do: 'suggest'; readonly by: number; readonly kind: 'WORK' | 'LIFE' }
  | { readonly do: 'adapt'; readonly by: number; readonly employer: number }
  | { readonly do: 'close' };

const some = fc.nat({ max: 50 });
const categories = fc.subarray([...CATEGORIES], { minLength: 1 });
const category = fc.constantFrom(...CATEGORIES);
const level = fc.constantFrom<Level>('SUMMARY', 'READ', 'CONTRIBUTE');
const from = fc.constantFrom<1 | 2 | 3>(1, 2, 3);
const employer = fc.option(some, { freq: 2 });
/** Something that happens: `what` with these choices. */
const act = <T extends object>(what: string, choices: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record({ do: fc.constant(what), ...choices }) as fc.Arbitrary<unknown> as fc.Arbitrary<Act>;

/** Whether consents and parts go through the API, and what happens one after another. */
export interface History {
  readonly through: 'SQL' | 'API';
  readonly acts: readonly Act[];
}

const ACT: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: act('join', { who: some }) },
  { weight: 4, arbitrary: act('ask', { who: some }) },
  { weight: 2, arbitrary: act('admit', { part: some }) },
  { weight: 2, arbitrary: act('decline', { part: some }) },
  { weight: 3, arbitrary: act('sick', { employer, lasts: fc.nat({ max: 60 }) }) },
  { weight: 2, arbitrary: act('leave', { part: some, self: fc.boolean() }) },
  { weight: 2, arbitrary: act('replace', { part: some, who: some }) },
  {
    weight: 8,
    arbitrary: act('give', {
      part: some,
      categories,
      level,
      from: fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 1, max: 40 })),
      lasts: fc.option(fc.nat({ max: 60 })),
    }),
  },
  { weight: 2, arbitrary: act('change', { record: some, categories, level, lasts: fc.nat({ max: 60 }) }) },
  { weight: 6, arbitrary: act('withdraw', { record: some, category: fc.option(some, { freq: 2 }) }) },
  { weight: 4, arbitrary: act('object', { part: some, categories }) },
  { weight: 4, arbitrary: act('pass', { days: fc.integer({ min: 1, max: 45 }) }) },
  { weight: 3, arbitrary: act('write', { by: some, category, from, employer }) },
  { weight: 1, arbitrary: act('lay', { owner: some, category, employer: some }) },
  {
    weight: 3,
    arbitrary: act('event', {
      what: fc.constantFrom<FloorEvent>('FOLLOW_UP_PLAN_SENT', 'WEEK_BEFORE_MEETING', 'COMMISSIONED'),
      by: some,
      inDays: fc.nat({ max: 30 }),
    }),
  },
  {
    weight: 1,
    arbitrary: act('card', {
      what: fc.constantFrom('FOLLOW_UP_PLAN_4W', 'DIALOGUE_MEETING_2'),
      inDays: fc.nat({ max: 30 }),
    }),
  },
  { weight: 1, arbitrary: act('callOff', { row: some }) },
  { weight: 1, arbitrary: act('answer', { by: some, row: some }) },
  { weight: 1, arbitrary: act('takeBack', { by: some, row: some }) },
  { weight: 2, arbitrary: act('invite', { row: some, part: some }) },
  { weight: 3, arbitrary: act('propose', { by: some, employer }) },
  { weight: 2, arbitrary: act('accept', { row: some }) },
  { weight: 2, arbitrary: act('edit', { row: some }) },
  { weight: 1, arbitrary: act('suggest', { by: some, kind: fc.constantFrom('WORK', 'LIFE') }) },
  { weight: 1, arbitrary: act('decide', { row: some }) },
  { weight: 1, arbitrary: act('adapt', { by: some, employer: some }) },
  { weight: 1, arbitrary: act('close', {}) },
);

/** Histories in which a few have come in before anything else. */
export const history = (through: fc.Arbitrary<History['through']>): fc.Arbitrary<History> =>
  fc.record({
    through,
    acts: fc
      .tuple(
        fc.array(act('join', { who: some }), { minLength: 4, maxLength: 9 }),
        fc.array(ACT, { minLength: 4, maxLength: 24 }),
      )
      .map(([first, then]) => [...first, ...then]),
  });
