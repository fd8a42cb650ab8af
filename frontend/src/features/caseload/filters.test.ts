import { expect, test } from '@jest/globals';
import { choiceFrom, choose, paramsOf, VIEWS, type Choice } from './filters.js';
import type { CaseloadEntry } from './useCaseload.js';

const TODAY = '2026-11-23';

function entry(change: Partial<CaseloadEntry>): CaseloadEntry {
  return {
    caseId: 'c',
    participantId: 'p',
    citizenName: 'Modig Fjære',
    weekNumber: null,
    employerName: null,
    plannedPercent: 30,
    actualPercent: null,
    actualWeek: null,
    consentExpires: null,
    newestAct: null,
    reviewDue: null,
    underThirty: false,
    inactive: false,
    recent: [],
    nextDeadline: null,
    waitingOn: null,
    urgency: { rank: 8, reason: 'NONE' },
    stepToDecide: null,
    ...change,
  };
}

function due(date: string, mine = false): CaseloadEntry['nextDeadline'] {
  return {
    milestoneId: 'm',
    type: 'ACTIVITY',
    title: 'Ringe',
    due: date,
    overdue: date < TODAY,
    source: null,
    ownerRole: 'EMPLOYER',
    mine,
  };
}

const waitsFor = (role: 'NAV_LOCAL' | 'GP') => ({
  role,
  what: 'GRANT_STEP',
  since: '2026-11-20T08:00:00Z',
  days: 3,
});
const kept = (entries: CaseloadEntry[], choice: Partial<Choice>) =>
  choose(entries, { view: 'alle', band: null, search: '', ...choice }, TODAY, 'NAV_LOCAL');

test('waiting on me leaves the cases where the next move is mine, or something of mine is overdue', () => {
  const mine = entry({ waitingOn: waitsFor('NAV_LOCAL') });
  const overdue = entry({ waitingOn: waitsFor('GP'), nextDeadline: due('2026-11-20', true) });
  const others = [
    entry({ waitingOn: waitsFor('GP') }),
    entry({ nextDeadline: due('2026-11-20') }),
    entry({ nextDeadline: due('2026-11-24', true) }),
    entry({}),
  ];
  expect(kept([mine, overdue, ...others], { view: 'meg' })).toEqual([mine, overdue]);
});

test('near deadlines are the overdue and those within seven days', () => {
  const dates = ['2026-11-01', '2026-11-23', '2026-11-30', '2026-12-01'].map((date) =>
    entry({ nextDeadline: due(date) }),
  );
  expect(kept([...dates, entry({})], { view: 'frist' })).toEqual(dates.slice(0, 3));
});

test('expiring consents are those that end within four weeks', () => {
  const soon = entry({ consentExpires: '2026-12-21' });
  expect(kept([soon, entry({ consentExpires: '2026-12-22' }), entry({})], { view: 'samtykke' })).toEqual([
    soon,
  ]);
});

test('reviews are due from their day on', () => {
  const now = entry({ reviewDue: TODAY });
  expect(kept([now, entry({ reviewDue: '2026-11-24' }), entry({})], { view: 'oppfolging' })).toEqual([now]);
});

test('cases without a plan to see are found', () => {
  const without = entry({ plannedPercent: null });
  const behind = entry({ plannedPercent: null, recent: [{ week: '2026-11-16', planned: 20, actual: 20 }] });
  expect(kept([without, behind, entry({})], { view: 'uten-plan' })).toEqual([without]);
});

test('[4.1] under thirty is a filter of the list', () => {
  const young = entry({ underThirty: true });
  expect(kept([young, entry({}), entry({ underThirty: null })], { view: 'unge' })).toEqual([young]);
});

test('[4.16] cases in which nothing has happened for three weeks are found', () => {
  const silent = entry({ inactive: true });
  expect(kept([silent, entry({}), entry({ inactive: null })], { view: 'stille' })).toEqual([silent]);
});

test('each week of sick leave is in exactly one band; a case without weeks is in none', () => {
  const weeks = [0, 8, 9, 26, 27].map((weekNumber) => entry({ weekNumber }));
  const all = [...weeks, entry({ weekNumber: null })];
  expect(kept(all, { band: '0-8' })).toEqual(weeks.slice(0, 2));
  expect(kept(all, { band: '8-26' })).toEqual(weeks.slice(2, 4));
  expect(kept(all, { band: '26' })).toEqual(weeks.slice(4));
});

test('a search finds parts of the name in any order, whatever the case', () => {
  const found = entry({ citizenName: 'Åpen Øyne' });
  expect(kept([found, entry({})], { search: ' øyn åpen ' })).toEqual([found]);
});

test('the choice survives a trip through the address; the plain list has a plain address', () => {
  for (const view of VIEWS) {
    const choice: Choice = { view, band: '26', search: 'fj' };
    expect(choiceFrom(paramsOf(choice))).toEqual(choice);
  }
  expect(paramsOf({ view: 'alle', band: null, search: '' }).toString()).toBe('');
  expect(choiceFrom(new URLSearchParams('vis=tull&uke=99'))).toEqual({
    view: 'alle',
    band: null,
    search: '',
  });
});
