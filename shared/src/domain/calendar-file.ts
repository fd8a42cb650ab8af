/** One meeting as a line of a calendar (RFC 5545). Only what any calendar may show to anybody who looks over a shoulder. */
export interface CalendarMeeting {
  /** Any text that stays the same for the same meeting. */
  readonly id: string;
  /** Instants, ISO 8601. */
  readonly startsAt: string;
  readonly changedAt: string;
  /** Minutes. */
  readonly duration: number;
  /** 1 or more; a higher one replaces a lower in the calendar. */
  readonly version: number;
  readonly cancelled: boolean;
  /** The whole title; tells nothing of health, of Nav or of who else comes. */
  readonly title: string;
}

const CRLF = '\r\n';
/** Octets in a line, without its end (RFC 5545 § 3.1). */
const LINE_OCTETS = 75;

/** A TEXT value with what has a meaning of its own escaped (RFC 5545 § 3.3.11). Other control characters are left out. */
export function escapedText(text: string): string {
  return text
    .replaceAll(/\r\n|\r/g, '\n')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n')
    .replaceAll(/[^\P{Cc}\t]/gu, '');
}

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** A content line in pieces of at most 75 octets, each after the first beginning with a space; no character is cut. */
export function foldedLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (length + size > LINE_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      length = 1;
    }
    piece += character;
    length += size;
  }
  return [...pieces, piece].join(CRLF);
}

/** An instant as DATE-TIME in UTC: `20261006T120000Z`. Throws RangeError when it can't be read. */
function utc(instant: string | number): string {
  return new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** The file: one calendar with one event. Throws RangeError for an instant that can't be read. */
export function calendarFile(meeting: CalendarMeeting): string {
  const { id, startsAt, changedAt, duration, version, cancelled, title } = meeting;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samtavle//Samtavle//NO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapedText(id)}@samtavle`,
    `DTSTAMP:${utc(changedAt)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(Date.parse(startsAt) + duration * 60_000)}`,
    `SEQUENCE:${String(cancelled ? version : version - 1)}`,
    `SUMMARY:${escapedText(title)}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => foldedLine(line) + CRLF).join('');
}
