import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ROLES } from '../policy/recipients.js';
import { addDays } from './dates.js';
import type { ComingStep } from './review.js';
import { adjustedSteps, answersAs, isComing, linkedShare } from './review.js';
import { STEP_STATES } from './step.js';

const OPEN = { closed: false, graded: true };
const coming = (...percents: readonly number[]): readonly ComingStep[] =>
  percents.map((workPercent, n) => ({
    id: String(n),
    weekFrom: addDays('2026-11-23', n * 14),
    weeks: 2,
    workPercent,
    hoursPerWeek: 10,
  }));
const REVIEWED = { workPercent: 30, weekFrom: '2026-11-09' };
const percents = (steps: readonly { readonly workPercent: number }[]) =>
  steps.map(({ workPercent }) => workPercent);

describe('a review', () => {
  test('[2.20] four parties answer, each as itself; the doctor only where the step is graded; nobody once it is decided', () => {
    const answering = (standing: typeof OPEN) => ROLES.filter((role) => answersAs(role, standing) === role);
    expect(answering(OPEN)).toEqual(['CITIZEN', 'THERAPIST', 'GP', 'EMPLOYER']);
    expect(answering({ ...OPEN, graded: false })).toEqual(['CITIZEN', 'THERAPIST', 'EMPLOYER']);
    expect(answering({ ...OPEN, closed: true })).toEqual([]);
  });

  test('[2.20] after a step down the plan climbs as slowly as before, from one rung lower', () => {
    expect(percents(adjustedSteps(REVIEWED, 'DECREASE', coming(40, 60, 60, 80)))).toEqual([20, 30, 40, 60]);
    // no sick note has a grade of 1-19
    expect(percents(adjustedSteps({ ...REVIEWED, workPercent: 100 }, 'DECREASE', coming(100)))).toEqual([80]);
  });

  test('[2.20] after a pause the coming steps come two weeks later, at the same work per cent', () => {
    const steps = coming(40, 60);
    const paused = adjustedSteps(REVIEWED, 'PAUSE', steps);
    expect(percents(paused)).toEqual([40, 60]);
    expect(paused.map(({ weekFrom }) => weekFrom)).toEqual(['2026-12-07', '2026-12-21']);
    expect(adjustedSteps(REVIEWED, 'CONTINUE', steps)).toEqual([]);
    expect(adjustedSteps(REVIEWED, 'INCREASE', steps)).toEqual([]);
  });

  test('a proposal is never more than the plan was, never under nothing, and never a grade that does not exist', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(percent, fc.array(percent, { maxLength: 6 }), (reviewed, plan) => {
        const steps = coming(...plan);
        const lower = adjustedSteps({ ...REVIEWED, workPercent: reviewed }, 'DECREASE', steps);
        expect(lower).toHaveLength(steps.length);
        lower.forEach(({ workPercent, hoursPerWeek }, n) => {
          expect(workPercent).toBeGreaterThanOrEqual(0);
          expect(workPercent).toBeLessThanOrEqual(steps[n]?.workPercent ?? 0);
          expect(workPercent > 80 && workPercent < 100).toBe(false);
          expect(hoursPerWeek).toBeLessThanOrEqual(10);
        });
      }),
    );
  });

  test('steps that are over or run are not adjusted, nor those before the reviewed one', () => {
    expect(STEP_STATES.filter(isComing)).toEqual([
      'PROPOSED',
      'CITIZEN_OK',
      'ISSUER_GRANTED',
      'EMPLOYER_AGREED',
    ]);
    expect(adjustedSteps({ workPercent: 30, weekFrom: '2027-01-01' }, 'PAUSE', coming(40))).toEqual([]);
  });
});

test('[2.6] of the steps that stand, those with a work goal are counted once each', () => {
  const steps = (['ACTIVE', 'PROPOSED', 'WITHDRAWN'] as const).map((state, n) => ({ id: String(n), state }));
  const links = ['0', '0', '2'].map((stepId) => ({ stepId }));
  expect(linkedShare(steps, links)).toEqual({ linked: 1, steps: 2 });
});
