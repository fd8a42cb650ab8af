import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ConsentRecord } from './consent.js';
import { activeConsent, consentState } from './consent.js';
import { LEVELS, rankOf } from './levels.js';

const NOW = '2026-11-23T09:00:00Z';
const BEFORE = '2026-11-01T00:00:00Z';
const AFTER = '2026-12-24T00:00:00Z';

const given: ConsentRecord = {
  kind: 'GRANT',
  category: 'PLAN',
  level: 'READ',
  validFrom: BEFORE,
  validTo: AFTER,
  withdrawnAt: null,
  supersededAt: null,
};

describe('a consent record', () => {
  test.each([
    ['running', {}, 'ACTIVE'],
    ['without an end', { validTo: null }, 'ACTIVE'],
    ['from this very instant', { validFrom: NOW }, 'ACTIVE'],
    ['from later', { validFrom: AFTER }, 'NOT_YET_VALID'],
    ['until this very instant', { validTo: NOW }, 'EXPIRED'],
    ['until earlier', { validTo: BEFORE }, 'EXPIRED'],
    ['withdrawn this very instant', { withdrawnAt: NOW }, 'WITHDRAWN'],
    ['withdrawn and expired', { withdrawnAt: BEFORE, validTo: BEFORE }, 'WITHDRAWN'],
    ['to be withdrawn later', { withdrawnAt: AFTER }, 'ACTIVE'],
    ['replaced', { supersededAt: BEFORE }, 'SUPERSEDED'],
    ['replaced, in another time zone', { supersededAt: '2026-11-23T11:00:00+02:00' }, 'SUPERSEDED'],
  ] as const)('%s is %s', (_, change, state) => {
    expect(consentState({ ...given, ...change }, NOW)).toBe(state);
  });

  test.each(['validFrom', 'validTo', 'withdrawnAt', 'supersededAt'] as const)(
    'with an unreadable %s decides nothing in silence',
    (field) => {
      expect(() => consentState({ ...given, [field]: 'i går' }, NOW)).toThrow(RangeError);
    },
  );
});

describe('what several records add up to', () => {
  test('the highest active level wins, and its end is the end', () => {
    const records = [
      { ...given, level: 'SUMMARY', validTo: null } as const,
      given,
      { ...given, level: 'CONTRIBUTE', withdrawnAt: BEFORE } as const,
    ];
    expect(activeConsent(records, 'PLAN', NOW)).toEqual({ level: 'READ', objected: false, until: AFTER });
  });

  test('of two at the same level the one that lasts longer counts', () => {
    const records = [{ ...given, validTo: null }, given];
    expect(activeConsent(records, 'PLAN', NOW).until).toBeNull();
    expect(activeConsent(records.toReversed(), 'PLAN', NOW).until).toBeNull();
  });

  test('consent to one category gives nothing of another', () => {
    expect(activeConsent([given], 'FUNCTION', NOW)).toEqual({ level: 'NONE', objected: false, until: null });
  });

  test('an objection takes, and gives nothing', () => {
    const objection = { ...given, kind: 'OBJECTION', validTo: null } as const;
    expect(activeConsent([objection], 'PLAN', NOW)).toEqual({ level: 'NONE', objected: true, until: null });
    expect(activeConsent([{ ...objection, withdrawnAt: BEFORE }], 'PLAN', NOW).objected).toBe(false);
  });

  test('withdrawing any record never gives more', () => {
    const record = fc.record({
      kind: fc.constant('GRANT' as const),
      category: fc.constant('PLAN' as const),
      level: fc.constantFrom(...LEVELS),
      validFrom: fc.constantFrom(BEFORE, AFTER),
      validTo: fc.constantFrom(null, BEFORE, AFTER),
      withdrawnAt: fc.constant(null),
      supersededAt: fc.constantFrom(null, BEFORE),
    });
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), fc.nat(), (records, n) => {
        const before = activeConsent(records, 'PLAN', NOW);
        const after = activeConsent(
          records.map((r, i) => (i === n % records.length ? { ...r, withdrawnAt: NOW } : r)),
          'PLAN',
          NOW,
        );
        expect(rankOf(after.level)).toBeLessThanOrEqual(rankOf(before.level));
      }),
    );
  });
});
