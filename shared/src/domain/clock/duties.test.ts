import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../dates.js';
import { MILESTONE_KINDS } from '../milestone-type.js';
import type { Duty, JobPeriod } from './duties.js';
import {
  clockFacts,
  dueOn,
  jobDuties,
  rightAssessmentDue,
  SICK_LEAVE_DUTIES,
  sickLeaveDuties,
} from './duties.js';
import { ruleOn, SICK_LEAVE_RULES } from './rules.js';

const ORG = 'org1';
const period = (
  fromDate: string,
  toDate: string,
  grade = 100,
  employerId: string | null = ORG,
): JobPeriod => ({
  fromDate,
  toDate,
  grade,
  employerId,
});
const duties = (periods: readonly JobPeriod[], today: string, employers: readonly string[] = [ORG]) =>
  sickLeaveDuties(periods, { employers, today });
const dates = (all: readonly Duty[]) => Object.fromEntries(all.map(({ type, dueDate }) => [type, dueDate]));

describe('the sick-leave clock', () => {
  test('[clock] case A, sick-listed 31 August 2026: every date as published', () => {
    expect(dates(duties([period('2026-08-31', '2026-12-20')], '2026-09-01'))).toEqual({
      FOLLOW_UP_PLAN_4W: '2026-09-28',
      DIALOGUE_MEETING_1: '2026-10-19',
      WEEK_7: '2026-10-19',
      ACTIVITY_REQUIREMENT_8W: '2026-10-25',
      WEEK_16: '2026-12-21',
      DAY_119: '2026-12-28',
      WEEK_17: '2026-12-28',
      UPDATED_PLAN_1W: '2027-02-22',
      DIALOGUE_MEETING_2: '2027-03-01',
      WEEK_39: '2027-05-31',
      MAX_DATE: '2027-08-27',
    });
  });

  test('[clock] case C, sick-listed 13 April 2026: every date as published', () => {
    expect(dates(duties([period('2026-04-13', '2026-12-06')], '2026-04-14'))).toMatchObject({
      FOLLOW_UP_PLAN_4W: '2026-05-11',
      DIALOGUE_MEETING_1: '2026-06-01',
      ACTIVITY_REQUIREMENT_8W: '2026-06-07',
      DIALOGUE_MEETING_2: '2026-10-12',
      WEEK_39: '2027-01-11',
      MAX_DATE: '2027-04-09',
    });
  });

  test('[clock] a sick leave that begins on a Saturday: the last day of sick pay is still a weekday', () => {
    expect(dueOn('MAX_DATE', '2026-08-29')).toBe('2027-08-25');
  });

  test('[0.2] without a sick leave there is no clock, whatever the case is for', () => {
    expect(duties([], '2026-09-01')).toEqual([]);
  });

  test('[clock] without an employer nobody owes a plan or a meeting', () => {
    const types = duties([period('2026-08-31', '2026-12-20', 100, null)], '2026-09-01', []).map(
      ({ type }) => type,
    );
    expect(types).toEqual(['WEEK_7', 'ACTIVITY_REQUIREMENT_8W', 'WEEK_17', 'WEEK_39', 'MAX_DATE']);
  });

  test('[clock] meeting 1 only for who is fully absent on the day it would be due', () => {
    const types = (...periods: JobPeriod[]) => duties(periods, '2026-09-01').map(({ type }) => type);
    expect(types(period('2026-08-31', '2026-12-20', 50))).not.toContain('DIALOGUE_MEETING_1');
    expect(types(period('2026-08-31', '2026-10-18'), period('2026-10-19', '2026-11-30', 70))).not.toContain(
      'DIALOGUE_MEETING_1',
    );
    expect(types(period('2026-08-31', '2026-10-25'), period('2026-10-26', '2026-11-30', 70))).toContain(
      'DIALOGUE_MEETING_1',
    );
  });

  test('[clock] graded days count fully', () => {
    const half = duties([period('2026-08-31', '2026-12-20', 50)], '2026-09-01');
    expect(half.find(({ type }) => type === 'MAX_DATE')?.dueDate).toBe('2027-08-27');
  });

  test('[clock] each employer’s are counted from its own job: no date tells one of another', () => {
    const periods = [period('2026-08-31', '2026-12-20'), period('2026-10-05', '2026-12-20', 100, 'org2')];
    const all = duties(periods, '2026-10-06', [ORG, 'org2']);
    const plans = all.filter(({ type }) => type === 'FOLLOW_UP_PLAN_4W');
    expect(plans.map(({ employerId, dueDate }) => [employerId, dueDate])).toEqual([
      [ORG, '2026-09-28'],
      ['org2', '2026-11-02'],
    ]);
    const meetings = all.filter(({ type }) => type === 'DIALOGUE_MEETING_2');
    expect(meetings.map(({ employerId, dueDate }) => [employerId, dueDate])).toEqual([
      [ORG, '2027-03-01'],
      ['org2', '2027-04-05'],
    ]);
    expect(all.filter(({ type }) => type === 'MAX_DATE').map(({ dueDate }) => dueDate)).toEqual([
      '2027-08-27',
    ]);
    expect(duties([period('2026-08-31', '2026-12-20')], '2026-10-06', [ORG, 'org2'])).toEqual(
      duties([period('2026-08-31', '2026-12-20')], '2026-10-06'),
    );
  });

  test('[clock] a second episode has duties of its own, one that is over has none', () => {
    const periods = [period('2026-03-02', '2026-04-26'), period('2026-08-31', '2026-12-20')];
    const during = (today: string) => [
      ...new Set(duties(periods, today).map(({ countsFrom }) => countsFrom)),
    ];
    expect(during('2026-04-01').toSorted()).toEqual(['2026-03-02', '2026-08-31']);
    expect(during('2026-05-12').toSorted()).toEqual(['2026-03-02', '2026-08-31']);
    expect(during('2026-05-13')).toEqual(['2026-08-31']);
    expect(during('2027-01-06')).toEqual([]);
  });

  test('by due date, each with its holder, rule and source', () => {
    const all = duties([period('2026-08-31', '2026-12-20')], '2026-09-01');
    expect(all.map(({ dueDate }) => dueDate)).toEqual(all.map(({ dueDate }) => dueDate).toSorted());
    expect(all[0]).toEqual({
      ...MILESTONE_KINDS.FOLLOW_UP_PLAN_4W,
      type: 'FOLLOW_UP_PLAN_4W',
      employerId: ORG,
      dueDate: '2026-09-28',
      countsFrom: '2026-08-31',
      lastDay: '2026-12-20',
      lapsesOn: '2027-01-06',
    });
    expect(all.every(({ dueRule, source }) => dueRule !== null && source !== null)).toBe(true);
  });

  test('[clock] what the sick leave means without anybody doing anything', () => {
    expect(clockFacts({ d0: '2026-08-31', lastDay: '2026-12-20' })).toEqual([
      { kind: 'EMPLOYER_PAYS_UNTIL', date: '2026-09-15', source: 'FTRL_8_19' },
      { kind: 'PROTECTED_UNTIL', date: '2027-08-31', source: 'AML_15_8' },
    ]);
  });
});

describe('[clock] the rules', () => {
  test('each says from when it counts, when it was checked, and whose it is', () => {
    for (const { id, validFrom, checkedOn } of SICK_LEAVE_RULES) {
      expect(validFrom <= checkedOn).toBe(true);
      expect(MILESTONE_KINDS[id].source).not.toBeNull();
    }
  });

  test('what Nav rewrote on 18 December 2025 is marked as guiding', () => {
    const guiding = SICK_LEAVE_DUTIES.filter((id) => ruleOn(id, '2026-08-31')?.guiding);
    expect(guiding).toEqual(['ACTIVITY_REQUIREMENT_8W', 'WEEK_16', 'DAY_119', 'DIALOGUE_MEETING_2']);
  });

  test('the version that counts is that of the first day; an earlier day takes the oldest', () => {
    const [old] = SICK_LEAVE_RULES;
    if (old === undefined) throw new Error('there are rules');
    const changed = { ...old, validFrom: '2027-07-01', counting: { from: 'FIRST_DAY', days: 14 } } as const;
    const versions = [changed, old];
    const on = (day: string) => ruleOn(old.id, day, versions);
    expect([on('2020-01-01'), on('2027-06-30'), on('2027-07-01')]).toEqual([old, old, changed]);
    expect(ruleOn('ACTIVITY', '2026-01-01')).toBeUndefined();
  });

  test('ten working days after receipt; the national day is not one', () => {
    expect(rightAssessmentDue('2026-09-09')).toBe('2026-09-23');
    expect(rightAssessmentDue('2027-05-12')).toBe('2027-05-27');
  });
});

test('[clock] on the way into a job: first contact within 30 days, and in the job 4, 13 and 26 weeks', () => {
  expect(
    jobDuties('2026-06-15').map(({ type, from, days, ownerRole }) => [type, from, days, ownerRole]),
  ).toEqual([
    ['FIRST_EMPLOYER_CONTACT_30D', 'INTAKE', 30, 'JOB_SPECIALIST'],
    ['RETENTION_4W', 'JOB_START', 28, 'JOB_SPECIALIST'],
    ['RETENTION_13W', 'JOB_START', 91, 'JOB_SPECIALIST'],
    ['RETENTION_26W', 'JOB_START', 182, 'JOB_SPECIALIST'],
  ]);
});

const day = fc.integer({ min: 0, max: 600 }).map((days) => addDays('2026-01-01', days));
const oneOf = fc
  .record({ from: day, days: fc.integer({ min: 0, max: 200 }), grade: fc.constantFrom(20, 50, 100) })
  .map(({ from, days, grade }) => period(from, addDays(from, days), grade));

describe('[clock] whatever the sick leave', () => {
  const on = '2026-01-01';

  test('moving the start moves the deadlines as far; the last day of sick pay by whole weeks', () => {
    fc.assert(
      fc.property(oneOf, fc.integer({ min: 1, max: 52 }), (one, weeks) => {
        const moved = {
          ...one,
          fromDate: addDays(one.fromDate, 7 * weeks),
          toDate: addDays(one.toDate, 7 * weeks),
        };
        const before = duties([one], on).map(({ type, dueDate }) => [type, addDays(dueDate, 7 * weeks)]);
        expect(duties([moved], on).map(({ type, dueDate }) => [type, dueDate])).toEqual(before);
      }),
    );
  });

  test('splitting a period changes nothing', () => {
    fc.assert(
      fc.property(oneOf, fc.integer({ min: 0, max: 199 }), (one, after) => {
        const cut = addDays(one.fromDate, after);
        if (cut >= one.toDate) return;
        const parts = [
          { ...one, toDate: cut },
          { ...one, fromDate: addDays(cut, 1) },
        ];
        expect(duties(parts.toReversed(), on)).toEqual(duties([one], on));
      }),
    );
  });

  test('a note that says the same days again changes nothing', () => {
    fc.assert(
      fc.property(oneOf, fc.integer({ min: 0, max: 199 }), fc.integer({ min: 0, max: 199 }), (one, a, b) => {
        const [from, to] = [addDays(one.fromDate, Math.min(a, b)), addDays(one.fromDate, Math.max(a, b))];
        if (to > one.toDate) return;
        expect(duties([one, { ...one, fromDate: from, toDate: to }], on)).toEqual(duties([one], on));
      }),
    );
  });

  test('the order in which notes come changes nothing, and every duty belongs to one episode', () => {
    fc.assert(
      fc.property(fc.array(oneOf, { maxLength: 6 }), (periods) => {
        const all = duties(periods, on);
        expect(duties(periods.toReversed(), on)).toEqual(all);
        const keys = all.map(({ type, employerId, countsFrom }) => [type, employerId, countsFrom].join(' '));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
