import { describe, expect, test } from '@jest/globals';
import type { Caseload, CaseloadFacts } from './caseload-view.js';
import { caseloadView } from './caseload-view.js';

type Step = CaseloadFacts['steps'][number];
const act = (kind: Step['acts'][number]['kind'], at: string) => ({
  kind,
  stepVersion: 1,
  at,
  decision: null,
});
const ACCEPT = act('ACCEPT', '2026-11-18T08:00:00+00:00');
const step = (...acts: Step['acts']): Step => ({
  id: 's',
  employerId: 'org1',
  weekFrom: '2026-11-09',
  weeks: 3,
  workPercent: 30,
  hoursPerWeek: null,
  days: [],
  tasks: '',
  needsGrant: true,
  needsAgreement: true,
  version: 1,
  changedAt: '2026-11-17T08:00:00+00:00',
  acts,
});
const RUNNING = step(
  ACCEPT,
  act('GRANT', '2026-11-18T09:00:00+00:00'),
  act('AGREE', '2026-11-18T10:00:00+00:00'),
  act('START', '2026-11-18T11:00:00+00:00'),
);
const milestone = (
  ownerRole: 'NAV_LOCAL' | 'EMPLOYER',
  dueDate: string,
): CaseloadFacts['milestones'][number] => ({
  id: `${ownerRole}-${dueDate}`,
  type: 'ACTIVITY',
  title: 'Noe',
  ownerRole,
  dueDate,
  source: null,
  status: 'PLANNED',
});
const facts = (more: Partial<CaseloadFacts> = {}): CaseloadFacts => ({
  caseId: 'c',
  participantId: 'p',
  citizenName: 'Modig Fjære',
  today: '2026-11-23',
  employerName: 'Fjordlys',
  sickLeave: [{ fromDate: '2026-08-31', toDate: '2026-12-31' }],
  steps: [],
  actuals: [],
  milestones: [],
  accommodations: [],
  consentExpires: null,
  ...more,
});
const listOf = (entries: readonly CaseloadFacts[], told: Partial<Caseload> = {}): Caseload => ({
  entries,
  young: [],
  active: {},
  ...told,
});
const entry = (
  more: Partial<CaseloadFacts>,
  role: 'NAV_LOCAL' | 'GP' | 'EMPLOYER' | 'THERAPIST' = 'NAV_LOCAL',
  told: Partial<Caseload> = {},
) => caseloadView(listOf([facts(more)], told), role)[0];

describe('a case in the caseload', () => {
  test('week of the episode, this week’s plan, the newest logged week', () => {
    const seen = entry({
      steps: [RUNNING],
      actuals: [
        { week: '2026-11-09', workPercent: 20 },
        { week: '2026-11-16', workPercent: 25 },
      ],
    });
    expect(seen).toMatchObject({
      weekNumber: 12,
      plannedPercent: 30,
      actualPercent: 25,
      actualWeek: '2026-11-16',
    });
  });

  test('nothing shared: nothing said, and no urgency made of it', () => {
    expect(entry({ sickLeave: [], employerName: null })).toMatchObject({
      weekNumber: null,
      plannedPercent: null,
      actualPercent: null,
      recent: [],
      nextDeadline: null,
      waitingOn: null,
      newestAct: null,
      urgency: { rank: 8, reason: 'NONE' },
    });
  });

  test('the line shows eight weeks, to and including this one', () => {
    const long = { ...RUNNING, weekFrom: '2026-08-31', weeks: 20 };
    const weeks = entry({ steps: [long] })?.recent.map((it) => it.week) ?? [];
    expect(weeks).toHaveLength(8);
    expect([weeks[0], weeks.at(-1)]).toEqual(['2026-10-05', '2026-11-23']);
  });

  test('the nearest deadline is shown whoever owns it; one’s own overdue weighs most', () => {
    const milestones = [milestone('EMPLOYER', '2026-11-10'), milestone('NAV_LOCAL', '2026-11-20')];
    const seen = entry({ milestones });
    expect(seen?.nextDeadline).toMatchObject({
      due: '2026-11-10',
      overdue: true,
      mine: false,
      ownerRole: 'EMPLOYER',
    });
    expect(seen?.urgency.reason).toBe('MINE_OVERDUE');
    expect(entry({ milestones }, 'THERAPIST')?.urgency.reason).toBe('OVERDUE_OTHER');
  });

  test('GP gets the step that waits for the GP, employer the one that waits for the employer', () => {
    const waiting = { steps: [step(ACCEPT)] };
    expect(entry(waiting, 'GP')).toMatchObject({
      stepToDecide: { id: 's', employerName: 'Fjordlys', may: ['GRANT', 'DISCUSS', 'NOT_NOW'] },
      waitingOn: { role: 'GP', what: 'GRANT_STEP', days: 5 },
      urgency: { reason: 'WAITING_ON_ME' },
    });
    expect(entry(waiting, 'EMPLOYER')?.stepToDecide).toBeNull();
    const granted = { steps: [step(ACCEPT, act('GRANT', '2026-11-18T09:00:00+00:00'))] };
    expect(entry(granted, 'EMPLOYER')?.stepToDecide?.may).toEqual(['AGREE']);
    expect(entry(granted, 'GP')?.stepToDecide).toBeNull();
  });

  test('what waits on the reader comes before what has waited longer on another', () => {
    const accommodation = {
      id: 'a',
      version: 1,
      toDate: '2026-12-31',
      changedAt: '2026-10-01T08:00:00+00:00',
      acts: [],
    };
    expect(entry({ steps: [step(ACCEPT)], accommodations: [accommodation] }, 'GP')?.waitingOn?.role).toBe(
      'GP',
    );
    expect(entry({ steps: [step(ACCEPT)], accommodations: [accommodation] })?.waitingOn?.role).toBe(
      'CITIZEN',
    );
  });

  test('a running step’s review, on its day', () => {
    expect(entry({ today: '2026-12-02', steps: [RUNNING] })).toMatchObject({
      reviewDue: '2026-12-02',
      urgency: { reason: 'REVIEW_DUE' },
    });
  });

  test('the newest act is newest in time, whatever the offset it is written with', () => {
    const seen = entry({ steps: [step(ACCEPT, act('GRANT', '2026-11-18T08:30:00+01:00'))] });
    expect(seen?.newestAct).toBe(ACCEPT.at);
  });

  test('the list: the most urgent first, then the nearest date, then the name', () => {
    const list = caseloadView(
      listOf([
        facts({ caseId: '1', citizenName: 'Åse' }),
        facts({ caseId: '2', citizenName: 'Bo' }),
        facts({ caseId: '3', milestones: [milestone('NAV_LOCAL', '2026-11-01')] }),
        facts({ caseId: '4', milestones: [milestone('NAV_LOCAL', '2026-10-01')] }),
      ]),
      'NAV_LOCAL',
    );
    expect(list.map((it) => it.caseId)).toEqual(['4', '3', '2', '1']);
  });

  test('[4.1] that the citizen is under thirty is told to the local counsellor, and to nobody else', () => {
    const told = { young: ['c'], active: { c: '2026-11-20' } };
    expect(entry({}, 'NAV_LOCAL', told)?.underThirty).toBe(true);
    expect(entry({ caseId: 'another' }, 'NAV_LOCAL', told)?.underThirty).toBe(false);
    for (const role of ['GP', 'EMPLOYER', 'THERAPIST'] as const) {
      expect(entry({}, role, told)).toMatchObject({ underThirty: null, inactive: null });
    }
  });

  test('[4.16] nothing new for 21 days: the coordinator is asked to look in, when nothing weighs more', () => {
    const since = (day: string) => ({ young: [], active: { c: day } });
    expect(entry({}, 'NAV_LOCAL', since('2026-11-02'))).toMatchObject({
      inactive: true,
      urgency: { rank: 7, reason: 'INACTIVE' },
    });
    expect(entry({}, 'NAV_LOCAL', since('2026-11-03'))).toMatchObject({
      inactive: false,
      urgency: { reason: 'NONE' },
    });
    expect(entry({}, 'GP', since('2026-01-01'))?.urgency.reason).toBe('NONE');
    const milestones = [milestone('NAV_LOCAL', '2026-11-20')];
    expect(entry({ milestones }, 'NAV_LOCAL', since('2026-11-02'))?.urgency.reason).toBe('MINE_OVERDUE');
  });
});
