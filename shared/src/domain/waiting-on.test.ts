import { describe, expect, test } from '@jest/globals';
import { ROLES } from '../policy/recipients.js';
import { addDays } from './dates.js';
import type { StepAct, StepActKind } from './step.js';
import { accommodationWaitsOn, byLongestWait, milestoneWaitsOn, stepWaitsOn } from './waiting-on.js';

const TODAY = '2026-11-23';
const act = (kind: StepActKind, day: string): StepAct => ({
  kind,
  version: 1,
  at: `${day}T09:00:00Z`,
  decision: 'CONTINUE',
});
const step = (acts: readonly StepAct[], weekFrom = '2026-11-23', needs = true) => ({
  version: 1,
  needsGrant: needs,
  needsAgreement: needs,
  weekFrom,
  changedAt: '2026-11-10T09:00:00Z',
  acts,
});

describe('a step waits for', () => {
  test.each([
    ['the citizen to answer', step([]), 'CITIZEN', 'ACCEPT_STEP', '2026-11-10T09:00:00Z', 13],
    ['the issuer', step([act('ACCEPT', '2026-11-12')]), 'GP', 'GRANT_STEP', '2026-11-12T09:00:00Z', 11],
    [
      'the citizen to talk with the issuer',
      step([act('ACCEPT', '2026-11-12'), act('DISCUSS', '2026-11-13')]),
      'CITIZEN',
      'TALK_ABOUT_STEP',
      '2026-11-13T09:00:00Z',
      10,
    ],
    [
      'the citizen to change it',
      step([act('ACCEPT', '2026-11-12'), act('NOT_NOW', '2026-11-13')]),
      'CITIZEN',
      'CHANGE_STEP',
      '2026-11-13T09:00:00Z',
      10,
    ],
    [
      'the employer',
      step([act('ACCEPT', '2026-11-12'), act('GRANT', '2026-11-22')]),
      'EMPLOYER',
      'AGREE_STEP',
      '2026-11-22T09:00:00Z',
      1,
    ],
    [
      'the citizen to start, from its first week on',
      step([act('ACCEPT', '2026-11-12')], '2026-11-16', false),
      'CITIZEN',
      'START_STEP',
      '2026-11-15T23:00:00Z',
      7,
    ],
    [
      'the citizen to start, on its very first day',
      step([act('ACCEPT', '2026-11-12')], '2026-11-23', false),
      'CITIZEN',
      'START_STEP',
      '2026-11-22T23:00:00Z',
      0,
    ],
    [
      'a review, from the day it is due',
      step([act('ACCEPT', '2026-11-06'), act('START', '2026-11-09')], '2026-11-09', false),
      'CITIZEN',
      'REVIEW_STEP',
      '2026-11-22T23:00:00Z',
      0,
    ],
  ] as const)('%s', (_, it, role, what, since, days) => {
    expect(stepWaitsOn(it, TODAY)).toEqual({ role, what, since, days });
  });

  test.each([
    ['ready, but its week is ahead', step([act('ACCEPT', '2026-11-12')], '2026-11-30', false)],
    [
      'running, review ahead',
      step([act('ACCEPT', '2026-11-12'), act('START', '2026-11-16')], '2026-11-16', false),
    ],
    ['reviewed', step([act('START', '2026-10-26'), act('REVIEW', '2026-11-09')], '2026-10-26')],
    ['withdrawn', step([act('WITHDRAW', '2026-11-12')])],
  ])('nobody: %s', (_, it) => {
    expect(stepWaitsOn(it, TODAY)).toBeNull();
  });

  test('one that was agreed after its first week waits since it was agreed', () => {
    const late = step([act('ACCEPT', '2026-11-19')], '2026-11-16', false);
    expect(stepWaitsOn(late, TODAY)).toMatchObject({
      what: 'START_STEP',
      since: '2026-11-18T23:00:00Z',
      days: 4,
    });
  });

  test('never the therapist, whose presence the plan must not tell', () => {
    const courses: StepActKind[][] = [
      [],
      ['ACCEPT'],
      ['ACCEPT', 'GRANT'],
      ['ACCEPT', 'GRANT', 'AGREE'],
      ['START'],
    ];
    for (const kinds of courses) {
      const it = step(
        kinds.map((kind) => act(kind, '2026-11-01')),
        '2026-11-02',
      );
      expect(['CITIZEN', 'GP', 'EMPLOYER']).toContain(stepWaitsOn(it, TODAY)?.role);
    }
  });
});

test('an accommodation waits first for the citizen, then for the employer, then for nobody', () => {
  const since = '2026-11-20T09:00:00Z';
  const waits = (state: 'PROPOSED' | 'CITIZEN_AGREED' | 'AGREED' | 'ENDED', toDate = addDays(TODAY, 60)) =>
    accommodationWaitsOn(state, since, TODAY, toDate);
  expect(waits('PROPOSED')).toMatchObject({ role: 'CITIZEN', days: 3 });
  expect(waits('CITIZEN_AGREED')).toMatchObject({ role: 'EMPLOYER', days: 3 });
  expect(waits('AGREED')).toBeNull();
  expect(waits('AGREED', addDays(TODAY, 8))).toBeNull();
  expect(waits('AGREED', addDays(TODAY, 7))).toMatchObject({ what: 'REVIEW_ACCOMMODATION', days: 0 });
  // agreed when its end was near already: it waits since then
  expect(waits('AGREED', TODAY)).toMatchObject({ role: 'EMPLOYER', days: 3 });
  expect(waits('ENDED', addDays(TODAY, -1))).toBeNull();
});

test('an overdue milestone waits for its owner since its due date', () => {
  for (const ownerRole of ROLES) {
    expect(milestoneWaitsOn({ status: 'PLANNED', dueDate: '2026-11-20', ownerRole }, TODAY)).toEqual({
      role: ownerRole,
      what: 'MILESTONE_OVERDUE',
      since: '2026-11-19T23:00:00Z',
      days: 3,
    });
  }
  expect(milestoneWaitsOn({ status: 'DONE', dueDate: '2026-11-20', ownerRole: 'GP' }, TODAY)).toBeNull();
  expect(milestoneWaitsOn({ status: 'PLANNED', dueDate: null, ownerRole: 'GP' }, TODAY)).toBeNull();
});

test('the longest wait comes first', () => {
  const wait = (days: number) => ({ role: 'GP' as const, what: 'GRANT_STEP' as const, since: TODAY, days });
  expect([wait(1), wait(9), wait(3)].toSorted(byLongestWait).map((w) => w.days)).toEqual([9, 3, 1]);
});
