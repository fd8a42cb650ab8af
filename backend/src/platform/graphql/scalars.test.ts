import { describe, expect, it } from '@jest/globals';
import { DateScalar } from './date.scalar.js';
import { DateTimeScalar } from './date-time.scalar.js';

describe('Date', () => {
  it('a day passes both ways', () => {
    expect(DateScalar.parseValue('2026-11-23')).toBe('2026-11-23');
    expect(DateScalar.serialize('2028-02-29')).toBe('2028-02-29');
  });

  it.each(['2026-02-30', '2026-13-01', '26-11-23', '2026-11-23T00:00:00Z', '', null, 20261123])(
    '%j is no day',
    (value) => {
      expect(() => DateScalar.parseValue(value)).toThrow(/yyyy-mm-dd/);
    },
  );
});

describe('DateTime', () => {
  it.each(['2026-11-23T09:00:00Z', '2026-11-23T09:00:00.123456+00:00', '2026-11-23T09:00:00+01:00'])(
    '%s passes',
    (value) => {
      expect(DateTimeScalar.parseValue(value)).toBe(value);
      expect(DateTimeScalar.serialize(value)).toBe(value);
    },
  );

  it('a Date from pg is written as ISO', () => {
    expect(DateTimeScalar.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  });

  it.each(['2026-11-23', '2026-11-23T09:00:00', 'i morgen', null, 1])('%j is no instant', (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow(/ISO 8601/);
  });
});
