import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ruleFor } from '../policy/matrix.js';
import { addDays } from './dates.js';
import {
  contactNeed,
  mayWriteLine,
  OWN_LINE_HOME,
  OWN_LINE_KINDS,
  retentionDates,
  trackMilestones,
} from './job-trail.js';
import { MEASURE_TYPES, MEASURES, nextMeasureStates } from './nav-measure.js';
import { MILESTONE_KINDS } from './milestone-type.js';

describe('[2.2] the track lays its milestones', () => {
  test('moving the start moves the first contact; the clock of sick leave lays none of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (days) => {
        const start = addDays('2026-01-01', days);
        const first = trackMilestones('IPS', start).find(({ type }) => type === 'FIRST_EMPLOYER_CONTACT_30D');
        expect(first?.dueDate).toBe(addDays(start, 30));
      }),
    );
    expect(trackMilestones('SICK_LISTED', '2026-01-01')).toEqual([]);
    expect(trackMilestones('AT_RISK', '2026-01-01')).toEqual([]);
    expect(trackMilestones('SFJ', '2026-01-01')).toEqual(trackMilestones('IPS', '2026-01-01'));
  });

  test('B’s job began on 5 October 2026: looked at on 2 November, 4 January and 5 April', () => {
    expect(retentionDates('2026-10-05').map(({ dueDate }) => dueDate)).toEqual([
      '2026-11-02',
      '2027-01-04',
      '2027-04-05',
    ]);
  });
});

test('[4.20] the track has no training first: the job profile, then the first employer', () => {
  const types = trackMilestones('IPS', '2026-06-15').map(({ type }) => type);
  expect(types.slice(0, 2)).toEqual(['JOB_PROFILE', 'FIRST_EMPLOYER_CONTACT_30D']);
  expect(types.filter((type) => /TRAINING|CLARIFICATION|COURSE|TREATMENT/.test(type))).toEqual([]);
  // and no employer sees one that says so
  for (const type of types.filter((it) => it !== 'JOB_START'))
    expect(MILESTONE_KINDS[type].category).toBe('NAV');
});

test('no line of the trail ever reaches an employer, and early signs are the citizen’s alone to write', () => {
  for (const kind of OWN_LINE_KINDS)
    for (const role of ['EMPLOYER', 'PROSPECTIVE_EMPLOYER', 'SUPPORT_PERSON'] as const)
      expect(ruleFor(role, OWN_LINE_HOME[kind].category).ceiling).toBe('NONE');
  expect(OWN_LINE_KINDS.filter((kind) => !mayWriteLine('JOB_SPECIALIST', kind))).toEqual([
    'EARLY_SIGN',
    'COPING',
  ]);
  expect(mayWriteLine('NAV_ADVISER', 'MAY_SAY')).toBe(false);
  expect(
    OWN_LINE_KINDS.every((kind) => mayWriteLine('CITIZEN', kind) && !mayWriteLine('NAV_LOCAL', kind)),
  ).toBe(true);
});

test('a contact is due after a week of search, after four in a job', () => {
  const need = (last: string | null, inJob: boolean) =>
    contactNeed('2026-11-23', { last, start: '2026-11-10', inJob });
  expect(need('2026-11-17', false)).toEqual({ days: 6, due: false });
  expect(need('2026-11-16', false)).toEqual({ days: 7, due: true });
  expect(need(null, false)).toEqual({ days: 13, due: true });
  expect(need('2026-10-27', true)).toEqual({ days: 27, due: false });
  expect(need('2026-10-26', true)).toEqual({ days: 28, due: true });
});

test('[4.8] the catalogue: the centre’s six methods, a source and a day for each, an amount only with its year', () => {
  expect(MEASURE_TYPES.slice(0, 6)).toEqual(['IPS', 'AMS', 'FACT', 'SCHOOL_MASTERY', 'IPS_YOUNG', 'PEGASUS']);
  for (const type of MEASURE_TYPES) {
    const { source, checkedOn, most } = MEASURES[type];
    expect(source.length).toBeGreaterThan(2);
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (most !== undefined) expect(most.year).toBeGreaterThan(2000);
  }
  // what tells of a service of health and work is nothing an employer is party to
  for (const type of ['IPS', 'AMS', 'FACT', 'IPS_YOUNG', 'PEGASUS', 'SCHOOL_MASTERY'] as const)
    expect(MEASURES[type].employerIsParty).toBe(false);
});

test('a measure goes forward only', () => {
  expect(nextMeasureStates('SUGGESTED')).toEqual(['DECIDED', 'DROPPED']);
  expect(nextMeasureStates('STARTED')).toEqual(['ENDED']);
  expect(nextMeasureStates('ENDED')).toEqual([]);
  expect(nextMeasureStates('DROPPED')).toEqual([]);
});
