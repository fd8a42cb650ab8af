import { describe, expect, test } from '@jest/globals';
import type { BoardFacts } from './board-view.js';
import { boardView } from './board-view.js';

const AT = '2026-11-20T08:00:00+00:00';
const EMPTY: BoardFacts = {
  caseId: 'case',
  citizenName: 'Modig Fjære',
  closedAt: null,
  viewer: 'THERAPIST',
  viewerParticipantId: 'part',
  today: '2026-11-23',
  track: null,
  access: [],
  participants: [],
  employments: [],
  sickLeave: [],
  goals: [],
  steps: [],
  actuals: [],
  milestones: [],
  accommodations: [],
  functions: [{ id: 'f', kind: 'CAN', text: 'Konsentrert arbeid', version: 1 }],
  planSummary: null,
  summaries: [],
};
const STEP: BoardFacts['steps'][number] = {
  id: 's',
  employerId: null,
  weekFrom: '2026-11-16',
  weeks: 2,
  workPercent: 30,
  hoursPerWeek: null,
  days: [],
  tasks: '',
  needsGrant: false,
  needsAgreement: false,
  version: 1,
  changedAt: '2026-11-12T08:00:00+00:00',
  acts: [{ kind: 'ACCEPT', stepVersion: 1, at: '2026-11-13T08:00:00+00:00', decision: null }],
};
const FACTS: BoardFacts = {
  ...EMPTY,
  steps: [STEP],
  actuals: [
    { id: 'w', week: '2026-11-16', workPercent: 20, hours: null, version: 1, load: null, note: null },
  ],
  accommodations: [
    {
      id: 'a',
      text: 'Faste dager',
      employerName: null,
      fromDate: '2026-11-01',
      toDate: '2026-12-31',
      version: 1,
      changedAt: AT,
      byRole: 'CITIZEN',
      acts: [],
    },
  ],
  milestones: [
    {
      id: 'm',
      type: 'FOLLOW_UP_PLAN_4W',
      title: null,
      category: 'ACCOMMODATION',
      lane: 'WORK',
      ownerRole: 'EMPLOYER',
      duty: true,
      dueDate: '2026-09-28',
      dueRule: 'D0_4W',
      source: 'AML_4_6_3',
      status: 'PLANNED',
      statusReason: null,
      version: 1,
      invited: [],
    },
  ],
};

describe('the board', () => {
  test('the ladder sets planned beside actual, week by week', () => {
    expect(boardView(FACTS).ladder).toEqual([
      { week: '2026-11-16', planned: 30, actual: 20 },
      { week: '2026-11-23', planned: 30, actual: null },
    ]);
  });

  test('what waits on whom: the longest wait first', () => {
    const waits = boardView(FACTS).waitingOn.map(({ role, what, days }) => [role, what, days]);
    expect(waits).toEqual([
      ['EMPLOYER', 'MILESTONE_OVERDUE', 56],
      ['CITIZEN', 'START_STEP', 7],
      ['CITIZEN', 'AGREE_ACCOMMODATION', 3],
    ]);
  });

  test('therapist edits function; NAV does not', () => {
    expect(boardView(FACTS).functions[0]?.mayEdit).toBe(true);
    expect(boardView({ ...FACTS, viewer: 'NAV_LOCAL' }).functions[0]?.mayEdit).toBe(false);
  });

  test('a closed case is read only and waits on nobody', () => {
    const closed = boardView({ ...FACTS, viewer: 'CITIZEN', closedAt: AT });
    expect(closed.waitingOn).toEqual([]);
    expect(closed.steps[0]?.may).toEqual([]);
    expect(closed.functions[0]?.mayEdit).toBe(false);
    expect(closed.accommodations[0]?.may).toEqual([]);
    expect(boardView({ ...FACTS, viewer: 'EMPLOYER', closedAt: AT }).milestones[0]).toMatchObject({
      mayMove: false,
      overdue: false,
    });
  });

  test('a case with nothing in it is empty sections, not missing ones', () => {
    expect(boardView({ ...EMPTY, functions: [] })).toMatchObject({
      goals: [],
      ladder: [],
      waitingOn: [],
      planSummary: null,
      summaries: [],
      track: null,
    });
  });
});
