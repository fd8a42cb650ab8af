import { describe, expect, test } from '@jest/globals';
import { CATEGORIES } from '../policy/categories.js';
import { ROLES } from '../policy/recipients.js';
import { isDueSoon, isOverdue, mayMoveMilestone, mayOwnMilestone, reasonRequired } from './milestone.js';
import { isMilestoneType, MILESTONE_KINDS, MILESTONE_TYPES } from './milestone-type.js';

const TODAY = '2026-11-23';

describe('a milestone', () => {
  test.each([
    ['PLANNED', '2026-11-22', true, false],
    ['PLANNED', '2026-11-23', false, true],
    ['IN_PROGRESS', '2026-11-30', false, true],
    ['IN_PROGRESS', '2026-12-01', false, false],
    ['DONE', '2026-11-01', false, false],
    ['EXCEPTION', '2026-11-24', false, false],
    ['CANCELLED', '2026-11-01', false, false],
    ['PLANNED', null, false, false],
  ] as const)('%s, due %s: overdue %s, due soon %s', (status, dueDate, overdue, soon) => {
    expect(isOverdue({ status, dueDate }, TODAY)).toBe(overdue);
    expect(isDueSoon({ status, dueDate }, TODAY)).toBe(soon);
  });

  test('an exception and a cancellation need a reason, a finished one does not', () => {
    expect([reasonRequired('EXCEPTION'), reasonRequired('CANCELLED'), reasonRequired('DONE')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test.each([
    [{ category: 'PLAN', ownerRole: 'CITIZEN' }, ['CITIZEN', 'THERAPIST']],
    [{ category: 'PLAN', ownerRole: 'NAV_LOCAL' }, ['NAV_LOCAL']],
    [{ category: 'PLAN', ownerRole: 'CITIZEN', duty: true }, ['CITIZEN']],
    [{ category: 'PERSONAL', ownerRole: 'CITIZEN' }, ['CITIZEN']],
    [{ category: 'ACCOMMODATION', ownerRole: 'EMPLOYER', duty: true }, ['EMPLOYER']],
    [{ category: 'TREATMENT', ownerRole: 'THERAPIST' }, ['THERAPIST']],
  ] as const)('%j is moved by %j only', (milestone, movers) => {
    expect(ROLES.filter((role) => mayMoveMilestone(role, milestone))).toEqual(movers);
  });

  test('whose presence is itself health or Nav information owns only what is shared the same way', () => {
    expect(CATEGORIES.filter((category) => mayOwnMilestone('THERAPIST', category))).toEqual(['TREATMENT']);
    for (const specialist of ['NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR'] as const) {
      expect(CATEGORIES.filter((category) => mayOwnMilestone(specialist, category))).toEqual(['NAV']);
    }
    expect(CATEGORIES.every((category) => mayOwnMilestone('EMPLOYER', category))).toBe(true);
    expect(mayOwnMilestone('CITIZEN', 'TREATMENT')).toBe(true);
  });

  test.each(MILESTONE_TYPES)('%s: its usual owner may own it', (type) => {
    const { ownerRole, category } = MILESTONE_KINDS[type];
    expect(mayOwnMilestone(ownerRole, category)).toBe(true);
  });

  test('a name from outside is no type', () => {
    expect(MILESTONE_TYPES.length).toBe(Object.keys(MILESTONE_KINDS).length);
    expect(isMilestoneType('constructor')).toBe(false);
    expect(isMilestoneType('JOB_START')).toBe(true);
  });
});
