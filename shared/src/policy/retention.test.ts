import { describe, expect, test } from '@jest/globals';
import { RETENTION, RETENTION_RULES } from './retention.js';

describe('the rules of retention', () => {
  test('each is there once, with its source, what was looked at on which day, and what is uncertain', () => {
    expect(RETENTION.map(({ id }) => id)).toEqual(RETENTION_RULES);
    for (const { source, checkedOn, lookedAt, uncertain, days, tables } of RETENTION) {
      expect(source).toMatch(/GDPR|loven|PROOF/);
      expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(lookedAt).toMatch(/wording|As PROOF/);
      expect(uncertain.length).toBeGreaterThan(10);
      expect(days).toBeGreaterThanOrEqual(0);
      expect(new Set(tables).size).toBe(tables.length);
    }
  });

  test('the proof of who saw a case outlives what they saw', () => {
    const days = (wanted: string) => RETENTION.find(({ id }) => id === wanted)?.days ?? 0;
    expect(days('PROOF')).toBeGreaterThan(days('CONTENT'));
  });
});
