import { describe, expect, test } from '@jest/globals';
import { CATEGORIES, decide, LEVELS, RULES, sharingLine } from '@samtavle/shared/policy';
import { sharingViews } from './sharing-view.js';

describe('what the reader is told about sharing', () => {
  test('what the database found gives the policy’s own line, for every rule, consent and objection', () => {
    for (const { recipient, category } of RULES) {
      for (const consent of LEVELS) {
        for (const objected of [false, true]) {
          const facts = { participation: 'ACTIVE', consent, objected } as const;
          const { level, basis } = decide(recipient, category, facts);
          const until = '2027-03-31';
          const [line] = sharingViews([{ category, level, basis, until, objected }], recipient);
          const expected = sharingLine(recipient, category, facts, until);
          expect(line).toEqual(expected);
        }
      }
    }
  });

  test('the citizen sees everything and asks nobody', () => {
    const access = CATEGORIES.map(
      (category) => ({ category, level: 'CONTRIBUTE', basis: 'SELF', until: null, objected: false }) as const,
    );
    const lines = sharingViews(access, 'CITIZEN');
    expect(lines).toHaveLength(17);
    expect(lines.every((it) => it.reason === 'SELF' && !it.mayAsk && !it.mayObject)).toBe(true);
  });
});
