import { describe, expect, test } from '@jest/globals';
import { legalBasisOf } from './legal-basis.js';
import { validityOf } from './validity.js';

const clock = { now: '2026-11-23T08:15:00Z', today: '2026-11-23' };
const instant = (time: string) => new Date(time).toISOString();

describe('from when until when a consent counts', () => {
  test('nothing chosen: from this instant, six months, the last day included', () => {
    const validity = validityOf(null, null, clock);
    expect(validity).toMatchObject({ validFrom: clock.now });
    // 23 May 2027 is the last day; in Norway the day after begins at 22:00 UTC.
    expect('validTo' in validity && instant(validity.validTo)).toBe('2027-05-23T22:00:00.000Z');
  });

  test('a later first day begins with that day, and the six months with it', () => {
    const validity = validityOf('2026-12-01', null, clock);
    expect('validFrom' in validity && instant(validity.validFrom)).toBe('2026-11-30T23:00:00.000Z');
    expect('validTo' in validity && instant(validity.validTo)).toBe('2027-06-01T22:00:00.000Z');
  });

  test('today alone is a day; yesterday is over', () => {
    const validity = validityOf('2026-11-23', '2026-11-23', clock);
    expect(validity).toMatchObject({ validFrom: clock.now });
    expect('validTo' in validity && instant(validity.validTo)).toBe('2026-11-23T23:00:00.000Z');
    expect(validityOf('2026-11-22', null, clock)).toEqual({ wrong: 'validFrom', rule: 'PAST' });
    expect(validityOf(null, '2026-11-22', clock)).toEqual({ wrong: 'validTo', rule: 'PAST' });
  });

  test('a year at most, from the first day, and begun within a year', () => {
    expect(validityOf(null, '2027-11-23', clock)).toMatchObject({ validFrom: clock.now });
    expect(validityOf(null, '2027-11-24', clock)).toEqual({ wrong: 'validTo', rule: 'AT_MOST_A_YEAR' });
    expect(validityOf(null, '2036-01-01', clock)).toEqual({ wrong: 'validTo', rule: 'AT_MOST_A_YEAR' });
    expect(validityOf('2027-01-01', '2028-01-01', clock)).toHaveProperty('validTo');
    expect(validityOf('2027-01-01', '2028-01-02', clock)).toEqual({
      wrong: 'validTo',
      rule: 'AT_MOST_A_YEAR',
    });
    expect(validityOf('2027-11-24', null, clock)).toEqual({ wrong: 'validFrom', rule: 'TOO_FAR' });
  });
});

describe('what a consent is in law', () => {
  test('health staff’s secrecy and Nav’s are two things, and neither is the GDPR', () => {
    expect(legalBasisOf(['PLAN']).confidentialityRelease).toBe('HPL_22');
    expect(legalBasisOf(['NAV']).confidentialityRelease).toBe('NAV_7 FVL_13A');
    expect(legalBasisOf(['NAV', 'TREATMENT']).confidentialityRelease).toBe('HPL_22 NAV_7 FVL_13A');
    expect(legalBasisOf(['EMPLOYMENT']).confidentialityRelease).toBe('');
    expect(legalBasisOf(['EMPLOYMENT']).gdprBasis).toBe('GDPR_6_1_A GDPR_9_2_A');
  });
});
