import { describe, expect, test } from '@jest/globals';
import type { PlanContent } from './follow-up-plan.js';
import { PLAN_TEXTS, planFaults, updatedPlanDue } from './follow-up-plan.js';

const today = '2026-11-23';
const whole: PlanContent = {
  typicalWorkday: 'a',
  tasksThatCanStillBeDone: 'b',
  tasksThatCanNotBeDone: 'c',
  previousFacilitation: 'd',
  plannedFacilitation: 'e',
  otherFacilitationOptions: 'f',
  followUp: 'g',
  helpFromNav: null,
  evaluationDate: '2026-12-23',
  employeeHasContributed: true,
  contribution: null,
};
const faults = (change: Partial<PlanContent>) =>
  planFaults({ ...whole, ...change }, today).map(({ field, rule }) => `${field}: ${rule}`);

describe('[plan 4w] a follow-up plan', () => {
  test('can be sent when it is whole; help from Nav may be left out', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ helpFromNav: 'h' })).toEqual([]);
  });

  test.each(PLAN_TEXTS)('cannot be sent without %s', (field) => {
    expect(faults({ [field]: null })).toEqual([`${field}: REQUIRED`]);
  });

  test('is evaluated from tomorrow to a year ahead', () => {
    expect(faults({ evaluationDate: null })).toEqual(['evaluationDate: REQUIRED']);
    expect(faults({ evaluationDate: today })).toEqual(['evaluationDate: PAST']);
    expect(faults({ evaluationDate: '2026-11-24' })).toEqual([]);
    expect(faults({ evaluationDate: '2027-11-23' })).toEqual([]);
    expect(faults({ evaluationDate: '2027-11-24' })).toEqual(['evaluationDate: TOO_FAR']);
  });

  test('says whether the employee took part, and why not', () => {
    expect(faults({ employeeHasContributed: null })).toEqual(['employeeHasContributed: REQUIRED']);
    expect(faults({ employeeHasContributed: false })).toEqual(['contribution: REQUIRED']);
    expect(faults({ employeeHasContributed: false, contribution: 'på reise' })).toEqual([]);
  });

  test('is with Nav a week before the meeting', () => {
    expect(updatedPlanDue('2026-10-06')).toBe('2026-09-29');
  });
});
