import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseFacts, EligibilityEntry, EligibilityOverride } from './eligibility-profile.js';
import {
  anAspectSupports,
  eligibilityProfile,
  hindersMet,
  onSeveralArenas,
  resultOf,
} from './eligibility-profile.js';
import type { EligibilityAnswer, EligibilityItem } from './eligibility.js';
import { ARENAS, ageBand, ASPECTS, ELIGIBILITY_ITEMS, OVERRIDABLE, PROXIMITY } from './eligibility.js';

const NOTHING: CaseFacts = {
  age: 'ADULT',
  workGoal: false,
  job: false,
  plan: false,
  employer: false,
  nav: false,
};
const entry = (item: EligibilityItem, answer: EligibilityAnswer, version = 1): EligibilityEntry => ({
  item,
  answer,
  version,
  source: null,
  onDate: null,
  reason: null,
  by: null,
  at: '2026-11-23T08:00:00Z',
});
const override = (item: EligibilityItem, result: EligibilityOverride['result'], version = 1) => ({
  item,
  result,
  version,
  reason: 'x',
  by: null,
  at: '2026-11-23T08:00:00Z',
});
const lineOf = (item: EligibilityItem, ...of: Parameters<typeof eligibilityProfile>) =>
  eligibilityProfile(...of).find((line) => line.item === item);

describe('the profile', () => {
  test('[3.8] has one line for each item, in their order, whatever was answered, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ item: fc.constantFrom(...ASPECTS, ...ARENAS), answer: fc.constantFrom('YES', 'NO') }),
        ),
        (said) => {
          const entries = said.map(({ item, answer }, at) =>
            entry(item, answer as EligibilityAnswer, at + 1),
          );
          expect(eligibilityProfile(entries, [], NOTHING).map(({ item }) => item)).toEqual(ELIGIBILITY_ITEMS);
        },
      ),
    );
  });

  test('[3.8] job, plan and co-operation follow the case; the other two only a person', () => {
    const facts = { ...NOTHING, job: true, plan: true, employer: true, nav: true };
    const results = (of: CaseFacts) => PROXIMITY.map((item) => lineOf(item, [], [], of)?.support);
    expect(results(NOTHING)).toEqual(['OPEN', 'OPEN', 'OPEN', 'OPEN', 'OPEN']);
    expect(results(facts)).toEqual(['SUPPORTS', 'OPEN', 'SUPPORTS', 'OPEN', 'SUPPORTS']);
    expect(results({ ...facts, nav: false })[4]).toBe('OPEN');
    expect(lineOf('STAYING', [entry('STAYING', 'YES')], [], NOTHING)?.support).toBe('SUPPORTS');
  });

  test('what the case tells is not told to who does not reach the ground', () => {
    for (const { support } of eligibilityProfile([], [], null)) expect(support).toBe('OPEN');
  });

  test('[3.10] the newest override counts, and none of them changes what was answered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OVERRIDABLE), fc.array(fc.boolean(), { minLength: 1 }), (item, many) => {
        const overrides = many.map((yes, at) =>
          override(item, yes ? 'SUPPORTS' : 'DOES_NOT_SUPPORT', at + 1),
        );
        const line = lineOf(item, [], overrides, NOTHING);
        const before = lineOf(item, [], [], NOTHING);
        expect(line?.support).toBe(before?.support);
        expect(line?.overrides).toHaveLength(many.length);
        expect(line && resultOf(line)).toBe(many.at(-1) === true ? 'SUPPORTS' : 'DOES_NOT_SUPPORT');
      }),
    );
  });

  test('[3.1] more than one arena is told, one is not', () => {
    const arenas = (...lower: string[]) =>
      onSeveralArenas(
        eligibilityProfile(
          ARENAS.map((item) => entry(item, lower.includes(item) ? 'SOME' : 'NONE')),
          [],
          NOTHING,
        ),
      );
    expect(arenas('ARENA_WORK')).toBe(false);
    expect(arenas('ARENA_WORK', 'ARENA_PRIVATE')).toBe(true);
  });

  test('[3.6] one aspect supports as much as six: they are not counted', () => {
    const said = (count: number) =>
      anAspectSupports(
        eligibilityProfile(
          ASPECTS.slice(0, count).map((item) => entry(item, 'YES')),
          [],
          NOTHING,
        ),
      );
    expect([said(0), said(1), said(6)]).toEqual([false, true, true]);
  });
});

describe('[3.9] the age rule', () => {
  test.each([
    [15, 'UNDER_16'],
    [16, 'YOUNG'],
    [17, 'YOUNG'],
    [18, 'ADULT'],
    [66, 'ADULT'],
    [67, 'PENSION_AGE'],
  ])('[3.9] %i years: %s', (years, band) => {
    expect(ageBand(years)).toBe(band);
  });

  test('[3.3][3.9] what stands in the way of saying that the ground is there', () => {
    expect(hindersMet({ age: 'UNDER_16', workGoal: true }, true)).toBe('TOO_YOUNG');
    expect(hindersMet({ age: 'YOUNG', workGoal: true }, false)).toBe('AGE_REASON');
    expect(hindersMet({ age: 'YOUNG', workGoal: true }, true)).toBeNull();
    expect(hindersMet({ age: 'ADULT', workGoal: false }, true)).toBe('GOAL_MISSING');
    expect(hindersMet({ age: 'PENSION_AGE', workGoal: true }, false)).toBeNull();
  });
});
