import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { checkInput } from './check.js';
import type { MutationName } from './inputs.js';
import { INPUTS } from './inputs.js';
import { consent, ID, key, LEAST } from './least.js';
import { INPUT_RULES } from './rules.js';

const NAMES = Object.keys(LEAST).filter((name): name is MutationName => name in INPUTS);
const check = (name: MutationName, value: unknown) => checkInput(INPUTS[name], value);
const problems = (name: MutationName, value: unknown) => {
  const checked = check(name, value);
  return checked.ok ? [] : checked.problems.map(({ field, rule }) => `${field} ${rule}`);
};

describe.each(NAMES)('%s', (name) => {
  const least: Record<string, unknown> = LEAST[name];

  test('takes the least, and checking twice changes nothing', () => {
    const once = check(name, least);
    expect(problems(name, least)).toEqual([]);
    expect(once.ok && check(name, once.value)).toEqual(once);
  });

  test('misses each of its fields by name', () => {
    for (const field of Object.keys(least)) {
      const rest = Object.fromEntries(Object.entries(least).filter(([other]) => other !== field));
      expect(problems(name, rest)).toContain(
        `${field} ${field === 'textVersion' ? 'TEXT_VERSION' : 'REQUIRED'}`,
      );
      expect(problems(name, { ...least, [field]: null })).toHaveLength(1);
    }
  });

  test('takes nothing that it does not know', () => {
    expect(problems(name, { ...least, isAdmin: true })).toEqual(['isAdmin UNKNOWN_FIELD']);
  });

  test('answers anything with known rules, and never throws', () => {
    const fields = Object.fromEntries(Object.keys(least).map((field) => [field, fc.anything()]));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record(fields)), (value) => {
        const checked = check(name, value);
        expect(checked.ok).toBe(false);
        if (!checked.ok) for (const { rule } of checked.problems) expect(INPUT_RULES).toContain(rule);
      }),
      { numRuns: 40 },
    );
  });
});

test.each([
  ['openCase', { track: 'OTHER' }, 'track CHOICE'],
  ['closeCase', { caseId: 'A' }, 'caseId UUID'],
  ['closeCase', { idempotencyKey: '1' }, 'idempotencyKey UUID'],
  ['addParticipant', { role: 'CITIZEN' }, 'role CHOICE'],
  ['registerEmployment', { percent: 0 }, 'percent EMPLOYMENT_RANGE'],
  ['registerEmployment', { percent: 101 }, 'percent EMPLOYMENT_RANGE'],
  ['registerEmployment', { toDate: '2019-12-31' }, 'toDate DATE_ORDER'],
  ['registerEmployment', { fromDate: '1026-01-01' }, 'fromDate DATE'],
  ['registerEmployment', { jobTitle: 'x'.repeat(121) }, 'jobTitle TOO_LONG'],
  ['changeEmployment', { expectedVersion: 0 }, 'expectedVersion VERSION'],
  ['registerSickLeave', { grade: 19 }, 'grade GRADE'],
  ['registerSickLeave', { grade: 0 }, 'grade GRADE'],
  ['registerSickLeave', { grade: 50.5 }, 'grade GRADE'],
  ['registerSickLeave', { toDate: '2026-08-30' }, 'toDate DATE_ORDER'],
  ['registerSickLeave', { toDate: '2026-09-31' }, 'toDate DATE'],
  ['changeSickLeave', { grade: 101 }, 'grade GRADE'],
  ['suggestGoal', { text: ' \n ' }, 'text EMPTY'],
  ['suggestGoal', { text: 'x'.repeat(501) }, 'text TOO_LONG'],
  ['suggestGoal', { text: 'a\u0000b' }, 'text CHARACTERS'],
  ['suggestGoal', { text: 'a\u202Eb' }, 'text CHARACTERS'],
  ['suggestGoal', { text: 'a\uD800b' }, 'text CHARACTERS'],
  ['suggestGoal', { text: 7 }, 'text CHARACTERS'],
  ['decideGoal', { state: 'SUGGESTED' }, 'state CHOICE'],
  ['proposeStep', { weekFrom: '2026-11-24' }, 'weekFrom MONDAY'],
  ['proposeStep', { weekFrom: 'uke 48' }, 'weekFrom DATE'],
  ['proposeStep', { weeks: 0 }, 'weeks WEEKS_RANGE'],
  ['proposeStep', { weeks: 27 }, 'weeks WEEKS_RANGE'],
  ['proposeStep', { workPercent: 101 }, 'workPercent PERCENT_RANGE'],
  ['proposeStep', { workPercent: -1 }, 'workPercent PERCENT_RANGE'],
  ['proposeStep', { workPercent: 33.3 }, 'workPercent PERCENT_RANGE'],
  ['proposeStep', { workPercent: '40' }, 'workPercent PERCENT_RANGE'],
  ['proposeStep', { hoursPerWeek: 61 }, 'hoursPerWeek HOURS_RANGE'],
  ['proposeStep', { hoursPerWeek: Number.NaN }, 'hoursPerWeek HOURS_RANGE'],
  ['proposeStep', { days: [1, 1] }, 'days DUPLICATE'],
  ['proposeStep', { days: [8] }, 'days.0 WEEKDAY'],
  ['proposeStep', { tasks: 'x'.repeat(2001) }, 'tasks TOO_LONG'],
  ['grantStep', { reason: 'x'.repeat(501) }, 'reason TOO_LONG'],
  ['reviewStep', { decision: 'STOP' }, 'decision CHOICE'],
  ['logWeek', { week: '2026-11-17' }, 'week MONDAY'],
  ['logWeek', { load: 11 }, 'load LOAD_RANGE'],
  ['logWeek', { hours: 81 }, 'hours HOURS_RANGE'],
  ['logWeek', { expectedVersion: -1 }, 'expectedVersion VERSION'],
  ['addMilestone', { type: 'PARTY' }, 'type CHOICE'],
  ['addMilestone', { type: 'constructor' }, 'type CHOICE'],
  ['addMilestone', { type: 'ACTIVITY', title: ' ' }, 'title REQUIRED'],
  ['addMilestone', { ownerRole: 'THERAPIST' }, 'ownerRole OWNER_CATEGORY'],
  ['addMilestone', { dueDate: '2026-13-01' }, 'dueDate DATE'],
  ['moveMilestone', { status: 'EXCEPTION' }, 'reason REQUIRED'],
  ['moveMilestone', { status: 'CANCELLED', reason: ' ' }, 'reason REQUIRED'],
  ['moveMilestone', { status: 'DUE' }, 'status CHOICE'],
  ['proposeAccommodation', { toDate: '2026-10-25' }, 'toDate DATE_ORDER'],
  ['changeAccommodation', { toDate: '2026-10-25' }, 'toDate DATE_ORDER'],
  ['writeFunction', { kind: 'CANNOT' }, 'kind CHOICE'],
  ['writePlanSummary', { hoursWanted: -1 }, 'hoursWanted HOURS_RANGE'],
  ['writeSummary', { category: 'DIAGNOSIS' }, 'category CHOICE'],
  ['writeSummary', { category: 'PLAN' }, 'category CHOICE'],
  ['writeSummary', { text: 'x'.repeat(501) }, 'text TOO_LONG'],
  ['writeSummary', { text: 'Sykmeldt for angst' }, 'text HEALTH_WORDS'],
  ['giveConsent', { items: [] }, 'items NOTHING_CHOSEN'],
  ['giveConsent', { items: [...consent.items, ...consent.items] }, 'items DUPLICATE'],
  ['giveConsent', { items: [{ category: 'PLAN', level: 'NONE' }] }, 'items.0.level CHOICE'],
  ['giveConsent', { validFrom: '2026-11-23', validTo: '2026-11-22' }, 'validTo DATE_ORDER'],
  ['giveConsent', { textVersion: '2025-01' }, 'textVersion TEXT_VERSION'],
  ['giveConsent', { language: 'se' }, 'language CHOICE'],
  ['giveConsent', { givenVia: 'PHONE' }, 'givenVia CHOICE'],
  ['changeConsent', { purpose: '' }, 'purpose EMPTY'],
  ['withdrawConsent', { categories: [] }, 'categories NOTHING_CHOSEN'],
  ['withdrawConsent', { categories: ['PLAN', 'PLAN'] }, 'categories DUPLICATE'],
  ['objectToSharing', { categories: ['ALL'] }, 'categories.0 CHOICE'],
  ['holdMilestone', { hold: { because: 'SYK', until: '2026-12-01' } }, 'hold.because CHOICE'],
  ['holdMilestone', { hold: { because: 'ABSENCE', until: '2026-12-32' } }, 'hold.until DATE'],
  ['assessActivity', { reason: 'NEW' }, 'reason CHOICE'],
  ['assessActivity', { reason: 'OTHER' }, 'until REQUIRED'],
  ['assessActivity', { reason: 'MEDICAL', until: '2026-12-01' }, 'until INVALID'],
] as const)('%s with %j: %s', (name, change, problem) => {
  expect(problems(name, { ...LEAST[name], ...change })).toEqual([problem]);
});

test('no validator is compiled from text, which a strict content security policy would report', () => {
  expect(z.config().jitless).toBe(true);
});

describe('what is kept', () => {
  test('text is trimmed and put in one form, days are sorted, what is absent is null', () => {
    const value = {
      ...LEAST.proposeStep,
      tasks: '  A\u030Apen\r\npost ',
      hoursPerWeek: 7.55,
      caseId: ID.toUpperCase(),
    };
    expect(check('proposeStep', value)).toEqual({
      ok: true,
      value: {
        ...key,
        acknowledged: null,
        caseId: ID,
        weekFrom: '2026-11-23',
        weeks: 2,
        workPercent: 40,
        hoursPerWeek: 7.6,
        days: [1, 3],
        tasks: 'Åpen\npost',
        employerId: null,
      },
    });
  });

  test.each([
    ['proposeStep', { workPercent: 0, hoursPerWeek: 0, weeks: 26 }],
    ['proposeStep', { workPercent: 100, hoursPerWeek: 60 }],
    ['logWeek', { workPercent: 0, hours: 80, load: 10 }],
    ['registerSickLeave', { grade: 20, fromDate: '2000-01-01', toDate: '2099-12-31' }],
    ['registerEmployment', { percent: 1 }],
  ] as const)('%s takes the ends of its ranges: %j', (name, change) => {
    expect(problems(name, { ...LEAST[name], ...change })).toEqual([]);
  });

  test('an emoji counts as one sign, so that 500 of them fit', () => {
    expect(problems('suggestGoal', { ...LEAST.suggestGoal, text: '🙂'.repeat(500) })).toEqual([]);
    expect(problems('suggestGoal', { ...LEAST.suggestGoal, text: '🙂'.repeat(501) })).toEqual([
      'text TOO_LONG',
    ]);
  });

  test('a text that is too long tells how long it may be', () => {
    const checked = check('suggestGoal', { ...LEAST.suggestGoal, text: 'x'.repeat(501) });
    expect(checked.ok ? [] : checked.problems).toEqual([
      { field: 'text', rule: 'TOO_LONG', params: { max: 500 } },
    ]);
  });

  test('several things wrong are told at once', () => {
    expect(
      problems('proposeStep', { ...LEAST.proposeStep, weeks: 0, workPercent: 200, caseId: 'x' }),
    ).toEqual(['caseId UUID', 'weeks WEEKS_RANGE', 'workPercent PERCENT_RANGE']);
  });
});
