import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mayDo } from '../policy/acts.js';
import { ROLES } from '../policy/recipients.js';
import type { ReviewDecision, StepAct, StepActKind, StepStanding } from './step.js';
import {
  awaitsReview,
  deriveStepState,
  isReady,
  lastDayOf,
  mayActs,
  mayEditStep,
  overlap,
  previousAgreementsVoid,
  REVIEW_DECISIONS,
  reviewDate,
  STEP_ACT_KINDS,
  waitsForEmployer,
  waitsForIssuer,
} from './step.js';

const at = '2026-10-20T08:00:00Z';
const act = (kind: StepActKind, decision: ReviewDecision | null = null, version = 1): StepAct => ({
  kind,
  version,
  at,
  decision,
});
const step = (
  acts: readonly StepAct[],
  needsGrant = true,
  needsAgreement = true,
  version = 1,
): StepStanding => ({
  version,
  needsGrant,
  needsAgreement,
  acts,
});
const of = (...kinds: StepActKind[]) => kinds.map((kind) => act(kind));

describe('where a step stands', () => {
  test.each([
    [[], true, true, 'PROPOSED'],
    [['ACCEPT'], true, true, 'CITIZEN_OK'],
    [['ACCEPT', 'DISCUSS'], true, true, 'CITIZEN_OK'],
    [['ACCEPT', 'NOT_NOW'], true, true, 'CITIZEN_OK'],
    [['ACCEPT', 'GRANT', 'NOT_NOW'], true, true, 'CITIZEN_OK'],
    [['ACCEPT', 'GRANT', 'DISCUSS'], true, true, 'CITIZEN_OK'],
    [['ACCEPT', 'DISCUSS', 'GRANT'], true, true, 'ISSUER_GRANTED'],
    [['ACCEPT', 'GRANT', 'AGREE'], true, true, 'EMPLOYER_AGREED'],
    [['ACCEPT', 'GRANT', 'AGREE', 'START'], true, true, 'ACTIVE'],
    [['ACCEPT', 'AGREE'], false, true, 'EMPLOYER_AGREED'],
    [['ACCEPT', 'AGREE'], true, true, 'CITIZEN_OK'],
    [['GRANT', 'AGREE'], true, true, 'PROPOSED'],
    [['ACCEPT', 'WITHDRAW'], true, true, 'WITHDRAWN'],
    [['ACCEPT', 'START'], false, false, 'ACTIVE'],
  ] as const)('%j (issuer %s, employer %s): %s', (kinds, needsGrant, needsAgreement, state) => {
    expect(deriveStepState(step(of(...kinds), needsGrant, needsAgreement))).toBe(state);
  });

  test.each([
    ['PAUSE', 'PAUSED'],
    ['CONTINUE', 'REVIEWED'],
    ['INCREASE', 'REVIEWED'],
    ['DECREASE', 'REVIEWED'],
  ] as const)('reviewed with %s: %s', (decision, state) => {
    const acts = [...of('ACCEPT', 'GRANT', 'AGREE', 'START'), act('REVIEW', decision)];
    expect(deriveStepState(step(acts))).toBe(state);
  });

  test('a paused step that starts again is active', () => {
    const acts = [...of('ACCEPT', 'START'), act('REVIEW', 'PAUSE'), act('START')];
    expect(deriveStepState(step(acts, false, false))).toBe('ACTIVE');
  });

  test('an edit leaves no agreement standing', () => {
    const edited = step(of('ACCEPT', 'GRANT', 'AGREE', 'START'), true, true, 2);
    expect(deriveStepState(edited)).toBe('PROPOSED');
    expect(previousAgreementsVoid(edited)).toBe(true);
    expect(previousAgreementsVoid(step(of('ACCEPT', 'GRANT')))).toBe(false);
    expect(previousAgreementsVoid(step(of('ACCEPT'), true, true, 2))).toBe(false);
    const again = step(
      [...of('ACCEPT', 'GRANT'), act('ACCEPT', null, 2), act('GRANT', null, 2)],
      true,
      true,
      2,
    );
    expect(previousAgreementsVoid(again)).toBe(false);
  });
});

describe('whose move it is', () => {
  test.each([
    ['PROPOSED', [], ['ACCEPT', 'WITHDRAW'], ['WITHDRAW'], [], []],
    ['CITIZEN_OK', ['ACCEPT'], ['WITHDRAW'], ['WITHDRAW'], ['GRANT', 'DISCUSS', 'NOT_NOW'], []],
    ['ISSUER_GRANTED', ['ACCEPT', 'GRANT'], ['WITHDRAW'], ['WITHDRAW'], [], ['AGREE']],
    ['EMPLOYER_AGREED', ['ACCEPT', 'GRANT', 'AGREE'], ['START', 'WITHDRAW'], ['START', 'WITHDRAW'], [], []],
    ['ACTIVE', ['ACCEPT', 'GRANT', 'AGREE', 'START'], ['REVIEW', 'WITHDRAW'], ['REVIEW', 'WITHDRAW'], [], []],
    ['WITHDRAWN', ['WITHDRAW'], [], [], [], []],
  ] as const)('%s', (state, kinds, citizen, therapist, gp, employer) => {
    const it = step(of(...kinds));
    expect(deriveStepState(it)).toBe(state);
    expect(mayActs('CITIZEN', it)).toEqual(citizen);
    expect(mayActs('THERAPIST', it)).toEqual(therapist);
    expect(mayActs('GP', it)).toEqual(gp);
    expect(mayActs('EMPLOYER', it)).toEqual(employer);
    expect(mayActs('NAV_LOCAL', it)).toEqual([]);
  });

  test('a step starts only when no other one runs', () => {
    const ready = step(of('ACCEPT'), false, false);
    expect(mayActs('CITIZEN', ready)).toContain('START');
    expect(mayActs('CITIZEN', ready, true)).not.toContain('START');
  });

  test('a paused step may be taken up again', () => {
    const paused = step([...of('ACCEPT', 'START'), act('REVIEW', 'PAUSE')], false, false);
    expect(mayActs('THERAPIST', paused)).toEqual(['START', 'WITHDRAW']);
  });

  test('without an issuer or an employer nobody waits for one', () => {
    const free = step(of('ACCEPT'), false, false);
    expect([waitsForIssuer(free), waitsForEmployer(free), isReady(free)]).toEqual([false, false, true]);
    expect(waitsForEmployer(step(of('ACCEPT'), false, true))).toBe(true);
  });

  test('only the citizen and the therapist edit, and not what is finished', () => {
    expect(ROLES.filter((role) => mayEditStep(role, step([])))).toEqual(['CITIZEN', 'THERAPIST']);
    expect(mayEditStep('CITIZEN', step([...of('ACCEPT', 'START'), act('REVIEW', 'CONTINUE')]))).toBe(false);
    expect(mayEditStep('CITIZEN', step(of('WITHDRAW')))).toBe(false);
  });

  test('whatever was done: no open act is beyond the role’s rights, and a start needs every yes', () => {
    const acts = fc.array(
      fc.record({
        kind: fc.constantFrom(...STEP_ACT_KINDS),
        version: fc.constantFrom(1, 2),
        at: fc.constant(at),
        decision: fc.constantFrom(...REVIEW_DECISIONS),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        acts,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(...ROLES),
        (list, grant, agreement, role) => {
          const it = step(list, grant, agreement, 2);
          const open = mayActs(role, it);
          for (const kind of open)
            expect(mayDo(role, kind === 'NOT_NOW' ? 'DECLINE_STEP' : `${kind}_STEP`)).toBe(true);
          const has = (kind: StepActKind) => list.some((one) => one.version === 2 && one.kind === kind);
          if (open.includes('START') && !has('START')) {
            const yes = has('ACCEPT') && (!grant || has('GRANT')) && (!agreement || has('AGREE'));
            expect(yes || deriveStepState(it) === 'PAUSED').toBe(true);
          }
        },
      ),
    );
  });
});

describe('a step’s weeks', () => {
  test('it is reviewed two weeks after its first Monday', () => {
    expect(reviewDate({ weekFrom: '2026-10-26' })).toBe('2026-11-09');
  });

  test('[2.20] begun later, or begun anew after a pause, it is reviewed two weeks after that', () => {
    const began = (start: string) => ({ ...step([{ ...act('START'), at: start }]), weekFrom: '2026-10-26' });
    expect(reviewDate(began('2026-10-20T08:00:00Z'))).toBe('2026-11-09');
    expect(reviewDate(began('2026-11-02T23:30:00Z'))).toBe('2026-11-17');
  });

  test('[2.20] from its start a review is awaited until it is decided, also when the step has been edited', () => {
    const edited = (...acts: readonly StepAct[]) => awaitsReview(step(acts, true, true, 2));
    expect(edited(act('START'))).toBe(true);
    expect(edited(act('START'), act('REVIEW', 'PAUSE'))).toBe(false);
    expect(edited(act('START'), act('WITHDRAW'))).toBe(false);
    expect(edited(act('ACCEPT'))).toBe(false);
  });

  test('it ends on the Sunday of its last week', () => {
    expect(lastDayOf({ weekFrom: '2026-10-26', weeks: 2 })).toBe('2026-11-08');
  });

  test.each([
    [2, '2026-11-09', false],
    [3, '2026-11-09', true],
    [1, '2026-10-19', false],
    [1, '2026-10-26', true],
  ])('%i weeks from 26 October and one from %s meet: %s', (weeks, other, meet) => {
    const a = { weekFrom: '2026-10-26', weeks };
    const b = { weekFrom: other, weeks: 1 };
    expect([overlap(a, b), overlap(b, a)]).toEqual([meet, meet]);
  });
});
