import { describe, expect, test } from '@jest/globals';
import type { Facts } from './decide.js';
import { citizenLine, explain, lineFound, sharingLine } from './explain.js';
import { LEVELS } from './levels.js';
import { RULES } from './matrix.js';
import { participantCategory, RECIPIENTS } from './recipients.js';

const facts: Facts = { participation: 'ACTIVE', objected: false, consent: 'NONE' };

describe('what the citizen is told', () => {
  test.each([
    ['EMPLOYER', 'PLAN', facts, true, false],
    ['EMPLOYER', 'PLAN', { ...facts, consent: 'READ' }, false, false],
    ['EMPLOYER', 'DIAGNOSIS', facts, false, false],
    ['EMPLOYER', 'SICK_LEAVE', facts, false, false],
    ['EMPLOYER', 'PLAN', { ...facts, participation: 'ENDED' }, false, false],
    ['NAV_LOCAL', 'EMPLOYMENT', facts, true, false],
    ['GP', 'TREATMENT', facts, false, true],
    ['GP', 'TREATMENT', { ...facts, objected: true }, true, false],
    ['GP', 'TREATMENT', { ...facts, participation: 'ENDED' }, false, false],
    ['GP', 'SICK_LEAVE', facts, false, false],
  ] as const)('%s and %s with %j: may ask %s, may object %s', (recipient, category, f, ask, object) => {
    expect(sharingLine(recipient, category, f)).toMatchObject({ mayAsk: ask, mayObject: object });
  });

  test('an end is shown only where consent is what gives', () => {
    const until = '2027-03-31T00:00:00Z';
    expect(sharingLine('EMPLOYER', 'PLAN', { ...facts, consent: 'READ' }, until).until).toBe(until);
    expect(sharingLine('GP', 'PLAN', { ...facts, consent: 'SUMMARY' }, until).until).toBeNull();
  });

  test('the citizen has nothing to ask for', () => {
    expect(citizenLine('DIAGNOSIS')).toEqual({
      category: 'DIAGNOSIS',
      level: 'CONTRIBUTE',
      basis: 'SELF',
      reason: 'SELF',
      until: null,
      mayAsk: false,
      mayObject: false,
    });
  });

  test('a line built from what the database found is the line that decide gives', () => {
    for (const { recipient, category } of RULES) {
      for (const consent of LEVELS) {
        for (const objected of [true, false]) {
          const facts = { participation: 'ACTIVE', consent, objected } as const;
          const line = sharingLine(recipient, category, facts, '2027-03-31T22:00:00Z');
          const { level, basis, until } = line;
          expect(
            lineFound(recipient, category, {
              level,
              basis,
              until: until ?? '2027-12-31T23:00:00Z',
              objected,
            }),
          ).toEqual(line);
        }
      }
    }
  });

  test.each([
    ['EMPLOYER', 'SICK_LEAVE', 'STATUTORY', 'STATUTORY_SICK_LEAVE_EMPLOYER'],
    ['NAV_LOCAL', 'SICK_LEAVE', 'STATUTORY', 'STATUTORY_SICK_LEAVE_NAV'],
    ['NAV_ADVISER', 'NAV', 'STATUTORY', 'STATUTORY_COMMISSION'],
    ['SUPPORT_PERSON', 'PLAN', 'STATUTORY', 'STATUTORY_OTHER'],
    ['EMPLOYER', 'DIAGNOSIS', 'NEVER_SHARED', 'NEVER_TO_EMPLOYER'],
    ['PROSPECTIVE_EMPLOYER', 'SICK_LEAVE', 'NEVER_SHARED', 'NEVER_IN_RECRUITMENT'],
    ['NAV_LOCAL', 'SAFETY', 'NEVER_SHARED', 'NEVER_TO_ROLE'],
    ['EMPLOYER', 'MEETING', 'NO_CONSENT', 'NOT_INVITED'],
    ['EMPLOYER', 'PLAN', 'NO_CONSENT', 'NO_CONSENT'],
    ['GP', 'TREATMENT', 'OBJECTED', 'OBJECTED'],
    ['GP', 'ACCOMMODATION', 'NOT_YET', 'NOT_YET_FOLLOW_UP_PLAN'],
    ['NAV_LOCAL', 'ACCOMMODATION', 'NOT_YET', 'NOT_YET_MEETING'],
    ['NAV_ADVISER', 'NAV', 'NOT_YET', 'NOT_COMMISSIONED'],
  ] as const)('%s, %s, %s is explained as %s', (recipient, category, reason, words) => {
    expect(explain(recipient, category, reason)).toBe(words);
  });

  test('that a therapist or a NAV specialist takes part follows health and NAV, not the list', () => {
    expect(RECIPIENTS.filter((r) => participantCategory(r) !== 'PARTICIPANTS')).toEqual([
      'THERAPIST',
      'NAV_ADVISER',
      'JOB_SPECIALIST',
      'ADVISORY_DOCTOR',
    ]);
  });
});
