import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarFile, escapedText, foldedLine } from './calendar-file.js';

const meeting = {
  id: '7d0c7c0e-0000-4000-8000-000000000001',
  startsAt: '2026-10-06T14:00:00+02:00',
  changedAt: '2026-09-15T07:12:03.123456+00:00',
  duration: 60,
  version: 2,
  cancelled: false,
  title: 'Møte om arbeid',
};
const octets = (text: string) => encodeURIComponent(text).replaceAll(/%../g, 'x').length;

describe('[meeting] a calendar file (RFC 5545)', () => {
  test('is one calendar with one event, times in UTC, each line ended by CRLF', () => {
    expect(calendarFile(meeting).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Samtavle//Samtavle//NO',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:7d0c7c0e-0000-4000-8000-000000000001@samtavle',
      'DTSTAMP:20260915T071203Z',
      'DTSTART:20261006T120000Z',
      'DTEND:20261006T130000Z',
      'SEQUENCE:1',
      'SUMMARY:Møte om arbeid',
      'STATUS:CONFIRMED',
      'CLASS:PRIVATE',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('a meeting called off replaces its line in the calendar', () => {
    const file = calendarFile({ ...meeting, cancelled: true });
    expect(file).toContain('STATUS:CANCELLED\r\n');
    expect(file).toContain('SEQUENCE:2\r\n');
  });

  test('an unreadable time is no file', () => {
    expect(() => calendarFile({ ...meeting, startsAt: 'i morgen' })).toThrow(RangeError);
  });
});

describe('[meeting] a text in a calendar', () => {
  test('backslash, semicolon, comma and newline are escaped, other control characters left out', () => {
    expect(escapedText('a\\b;c,d\ne\r\nf\u0007g\th')).toBe('a\\\\b\\;c\\,d\\ne\\nfg\th');
  });

  test('read back as RFC 5545 says it is the text that was written', () => {
    const readBack = (text: string) =>
      text.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
    const printable = fc.string({ unit: 'grapheme' }).filter((text) => !/[^\P{Cc}\n]/u.test(text));
    fc.assert(fc.property(printable, (text) => readBack(escapedText(text)) === text));
  });
});

describe('[meeting] a line of a calendar', () => {
  test('of 75 octets stays whole; the 76th begins a new line with a space', () => {
    expect(foldedLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldedLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  test('is never cut in the middle of a character', () => {
    expect(foldedLine(`${'a'.repeat(74)}ø`)).toBe(`${'a'.repeat(74)}\r\n ø`);
  });

  test('is at most 75 octets in every piece, and unfolds to what it was', () => {
    const line = fc
      .string({ unit: 'binary', maxLength: 400 })
      .filter((text) => !/[\r\n]/.test(text) && text.isWellFormed());
    fc.assert(
      fc.property(line, (text) => {
        const folded = foldedLine(text);
        expect(folded.split('\r\n').every((piece) => octets(piece) <= 75)).toBe(true);
        expect(folded.replaceAll('\r\n ', '')).toBe(text);
      }),
    );
  });
});
