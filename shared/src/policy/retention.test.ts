import { describe, expect, test } from '@jest/globals';
import { RETENTION, RETENTION_RULES } from './retention.js';

describe('the rules of retention', () => {
  test('each is there once, with its source, the day it was checked and what is uncertain', () => {
    expect(RETENTION.map(({ id }) => id)).toEqual(RETENTION_RULES);
    for (const { source, checkedOn, uncertain, days, tables } of RETENTION) {
      expect(source).toMatch(/GDPR|loven|PROOF/);
      expect(checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
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
