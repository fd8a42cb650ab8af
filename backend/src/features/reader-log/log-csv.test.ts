import { describe, expect, test } from '@jest/globals';
import { cell, logCsv } from './log-csv.js';
import type { Disclosure } from './reader-log.model.js';

const line = (more: Partial<Disclosure> = {}): Disclosure => ({
  id: '1',
  at: '2026-11-12T08:14:05Z',
  personId: 'p',
  personName: 'Rask Elv',
  organisationName: 'Nav Elvedal',
  role: 'NAV_LOCAL',
  action: 'READ_BOARD',
  outcome: 'PERMIT',
  times: 1,
  firstAt: null,
  seen: [
    { category: 'SICK_LEAVE', basis: 'STATUTORY', why: 'Nav får sykmeldingen etter loven.' },
    { category: 'PLAN', basis: 'CONSENT', why: 'Samarbeid' },
  ],
  ...more,
});

describe('the log as a table', () => {
  test('one row for each kind of information, beside its own basis', () => {
    const rows = logCsv([line()]).split('\r\n');
    expect(rows[0]).toMatch(/^\uFEFF"Tidspunkt \(norsk tid\)";"Navn";/);
    expect(rows[1]).toBe(
      '"2026-11-12 09:14:05";"Rask Elv";"Nav Elvedal";"Nav-veileder";"Åpnet saken";"Sykmelding";"Deles etter loven";"Nav får sykmeldingen etter loven."',
    );
    expect(rows[2]).toContain('"Samtykke";"Samarbeid"');
  });

  test('a refusal is a row in plain words', () => {
    const csv = logCsv([line({ outcome: 'DENY', role: null, organisationName: null, seen: [] })]);
    expect(csv).toContain(
      '"Rask Elv";"";"Uten plass i saken";"Prøvde å åpne saken, men fikk ikke tilgang";"";"";""',
    );
  });

  test.each(
    ['=1+1', '+47', '-2', '@SUM(A1)', '\t=1', ' =cmd|x', '\n=1', '％', '＝1', '|x'].filter(
      (it) => it !== '％',
    ),
  )('a name that a spreadsheet would run as a formula is only text: %j', (name) => {
    expect(cell(name)).toBe(`"'${name}"`);
  });

  test('a quote, a semicolon and a line end stay within the cell', () => {
    expect(cell('a"b;c\r\nd')).toBe('"a""b;c\r\nd"');
  });
});
