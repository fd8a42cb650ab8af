import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CATEGORIES } from './categories.js';
import { rankOf } from './levels.js';
import { RULES, ruleFor } from './matrix.js';
import { RECIPIENTS } from './recipients.js';
import type { Rule } from './rule.js';

/** The reviewed table has this floor in its remark only, since it stands but from a date on. */
const isRemark = (rule: Rule) => rule.floorFrom === 'WEEK_BEFORE_MEETING';

describe('the access matrix', () => {
  test('says what the reviewed table says, row by row', () => {
    const [, ...lines] = readFileSync(new URL('./access-matrix.csv', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const reviewed = lines.map((line) => line.split(',').slice(0, 5).join(','));
    const typed = RULES.map((r) =>
      [
        r.category,
        r.recipient,
        ...(isRemark(r) ? ['NONE', 'NONE'] : [r.floorBasis, r.floorLevel]),
        r.ceiling,
      ].join(','),
    );
    expect(typed).toEqual(reviewed);
  });

  test('has one rule for each of 17 categories and 9 recipients', () => {
    expect(CATEGORIES).toHaveLength(17);
    expect(RECIPIENTS).toHaveLength(9);
    expect(new Set(RULES.map((r) => `${r.category} ${r.recipient}`)).size).toBe(17 * 9);
  });

  test.each(RULES.map((r) => [`${r.category} to ${r.recipient}`, r] as const))(
    '%s: the floor is never above the ceiling, and has a basis exactly when it gives something',
    (_, rule) => {
      expect(rankOf(rule.floorLevel)).toBeLessThanOrEqual(rankOf(rule.ceiling));
      expect(rule.floorBasis === 'NONE').toBe(rule.floorLevel === 'NONE');
      expect(ruleFor(rule.recipient, rule.category)).toEqual(rule);
    },
  );

  test('health, treatment and the private can never reach an employer, whatever is consented to', () => {
    const closed = CATEGORIES.filter((category) => ruleFor('EMPLOYER', category).ceiling === 'NONE');
    expect(closed).toEqual([
      'BARRIER_PERSONAL',
      'INFO_STRATEGY',
      'TREATMENT',
      'WORK_MEASURES',
      'SYMPTOM_MEASURES',
      'DIAGNOSIS',
      'SAFETY',
      'NAV',
      'PERSONAL',
    ]);
  });

  test('a prospective employer can never learn of the sick leave (aml § 9-3)', () => {
    expect(ruleFor('PROSPECTIVE_EMPLOYER', 'SICK_LEAVE').ceiling).toBe('NONE');
    expect(ruleFor('PROSPECTIVE_EMPLOYER', 'PLAN').ceiling).toBe('SUMMARY');
  });
});
