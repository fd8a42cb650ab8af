import { insight, text, whatWasDone } from '@samtavle/shared/text';
import type { Disclosure } from './reader-log.model.js';

const words = text('nb');
const OSLO = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The log as a table for a spreadsheet: one row for each kind of information, with its own basis beside it. */
export function logCsv(log: readonly Disclosure[]): string {
  const rows = log.flatMap((line) => {
    const who = [
      OSLO.format(Date.parse(line.at)),
      line.personName,
      line.organisationName ?? '',
      line.role === null ? insight.stranger : words.roles[line.role].name,
      didOften(line),
    ];
    if (line.seen.length === 0) return [[...who, '', '', '']];
    return line.seen.map(({ category, basis, why }) => [
      ...who,
      words.categories[category].title,
      words.bases[basis].name,
      why,
    ]);
  });
  // The mark in front tells a spreadsheet that the text is UTF-8; Norwegian ones part cells at the semicolon.
  return `\uFEFF${[insight.logHeads, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** What was done, and how often when it was asked in vain again and again. */
export function didOften({
  action,
  outcome,
  times,
  firstAt,
}: Pick<Disclosure, 'action' | 'outcome' | 'times' | 'firstAt'>): string {
  const did = whatWasDone('nb', action, outcome);
  return firstAt === null ? did : `${did} (${insight.timesSince(times, OSLO.format(Date.parse(firstAt)))})`;
}

/** A spreadsheet takes what begins like this for a formula, and would run it. */
const FORMULA = /^[\s\u00A0]*[=+\-@\t\r\n|%＝＋－＠]/;

/** One quoted cell; what could be a formula becomes text by an apostrophe in front. */
export function cell(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
