import { describe, expect, test } from '@jest/globals';
import type { StepActFacts, StepFacts } from './step-view.js';
import { stepViews } from './step-view.js';

const AT = '2026-10-20T08:00:00+00:00';
const act = (kind: StepActFacts['kind'], more: Partial<StepActFacts> = {}): StepActFacts => ({
  kind,
  stepVersion: 1,
  at: AT,
  byRole: null,
  decision: null,
  reason: null,
  ...more,
});
const step = (more: Partial<StepFacts> = {}): StepFacts => ({
  id: 'one',
  employerId: 'org1',
  employerName: 'Fjordlys',
  weekFrom: '2026-10-26',
  weeks: 2,
  workPercent: 30,
  hoursPerWeek: null,
  days: [1, 3, 5],
  tasks: 'Avstemming',
  needsGrant: true,
  needsAgreement: true,
  version: 1,
  changedAt: AT,
  acts: [],
  ...more,
});
const AGREED = [act('ACCEPT'), act('GRANT'), act('AGREE')];
const reader = (role: 'CITIZEN' | 'THERAPIST' | 'GP' | 'EMPLOYER' | 'NAV_LOCAL', closed = false) => ({
  role,
  today: '2026-10-26',
  closed,
});
const seenBy = (steps: readonly StepFacts[], ...who: Parameters<typeof reader>) =>
  stepViews(steps, reader(...who));

describe('a step as its reader sees it', () => {
  test('the GP is asked only once the citizen has accepted', () => {
    expect(seenBy([step()], 'GP')[0]?.may).toEqual([]);
    const [accepted] = seenBy([step({ acts: [act('ACCEPT')] })], 'GP');
    expect(accepted).toMatchObject({
      state: 'CITIZEN_OK',
      may: ['GRANT', 'DISCUSS', 'NOT_NOW'],
      mayEdit: false,
    });
    expect(accepted?.waitingOn).toMatchObject({ role: 'GP', what: 'GRANT_STEP', since: AT, days: 6 });
  });

  test('an edit after agreement shows no act and tells that agreements are void', () => {
    const [edited] = seenBy(
      [step({ version: 2, acts: [...AGREED, act('ACCEPT', { stepVersion: 2 })] })],
      'CITIZEN',
    );
    expect(edited?.acts.map((it) => it.kind)).toEqual(['ACCEPT']);
    expect(edited).toMatchObject({ state: 'CITIZEN_OK', previousAgreementsVoid: true, version: 2 });
  });

  test('the review comes two weeks after the first Monday', () => {
    expect(seenBy([step()], 'CITIZEN')[0]?.reviewDate).toBe('2026-11-09');
  });

  test('a ready step does not start while another of the same job runs; one of another job may', () => {
    const running = step({ id: 'two', acts: [...AGREED, act('START')] });
    const ready = step({ acts: AGREED });
    expect(seenBy([ready, running], 'CITIZEN')[0]?.may).toEqual(['WITHDRAW']);
    const elsewhere = { ...running, employerId: 'org2' };
    expect(seenBy([ready, elsewhere], 'CITIZEN')[0]?.may).toEqual(['START', 'WITHDRAW']);
  });

  test('in a closed case nobody does anything and nothing waits', () => {
    const [closed] = seenBy([step({ acts: [act('ACCEPT')] })], 'GP', true);
    expect(closed).toMatchObject({ may: [], mayEdit: false, waitingOn: null, state: 'CITIZEN_OK' });
    expect(seenBy([step()], 'CITIZEN', true)[0]?.mayEdit).toBe(false);
  });

  test('what the database leaves out is null, not missing', () => {
    const bare = step({
      employerName: undefined,
      acts: [{ kind: 'ACCEPT', stepVersion: 1, at: AT, decision: null }],
    });
    const [view] = seenBy([bare], 'NAV_LOCAL');
    expect(view).toMatchObject({ employerName: null, proposedBy: null, proposedAt: AT, may: [] });
    expect(view?.acts).toEqual([{ kind: 'ACCEPT', at: AT, byRole: null, decision: null, reason: null }]);
  });
});
