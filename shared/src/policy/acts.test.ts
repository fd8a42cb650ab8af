import { describe, expect, test } from '@jest/globals';
import type { DecidingRole } from './acts.js';
import { ACT_RIGHTS, ACTS, ADDABLE, mayDo, MILESTONE_CATEGORIES } from './acts.js';
import { ruleFor } from './matrix.js';
import { RECIPIENTS, ROLES } from './recipients.js';

describe('the rights to act', () => {
  test('those who advise or treat decide nothing', () => {
    const advisers = ['THERAPIST', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR'] as const;
    for (const act of ACTS.filter((a) => ACT_RIGHTS[a].kind === 'DECISION')) {
      expect(advisers.filter((role) => mayDo(role, act))).toEqual([]);
    }
    // @ts-expect-error a recommending role in a decision does not compile
    const refused: DecidingRole = 'THERAPIST';
    expect(advisers).toContain(refused);
  });

  test('consent is the citizen’s alone', () => {
    for (const act of ACTS.filter((a) => a.includes('CONSENT') || a.includes('OBJECT'))) {
      expect(ROLES.filter((role) => mayDo(role, act))).toEqual(['CITIZEN']);
    }
  });

  test.each([
    ['ACCEPT_STEP', ['CITIZEN']],
    ['GRANT_STEP', ['GP']],
    ['AGREE_STEP', ['EMPLOYER']],
    ['PROPOSE_STEP', ['CITIZEN', 'THERAPIST']],
    ['REGISTER_SICK_LEAVE', ['GP']],
    ['LOG_WEEK', ['CITIZEN']],
    ['CONFIRM_ACCOMMODATION', ['EMPLOYER']],
  ] as const)('%s: only %j', (act, roles) => {
    expect(ROLES.filter((role) => mayDo(role, act))).toEqual(roles);
  });

  test('who may add someone is who has the act, and nobody adds beyond the nine recipients', () => {
    expect(ROLES.filter((role) => ADDABLE[role].length > 0)).toEqual(
      ROLES.filter((role) => mayDo(role, 'ADD_PARTICIPANT')),
    );
    expect(ADDABLE.CITIZEN).toEqual(RECIPIENTS);
  });

  test('milestones are added only by those with the act, and only where the matrix lets them write', () => {
    expect(ROLES.filter((role) => MILESTONE_CATEGORIES[role].length > 0)).toEqual(
      ROLES.filter((role) => mayDo(role, 'ADD_MILESTONE')),
    );
    for (const recipient of RECIPIENTS) {
      for (const category of MILESTONE_CATEGORIES[recipient]) {
        expect([recipient, category, ruleFor(recipient, category).ceiling]).toEqual([
          recipient,
          category,
          'CONTRIBUTE',
        ]);
      }
    }
  });
});
