import { INSTRUMENTS, OUTLOOKS } from '@samtavle/shared/domain';
import { dateText, instrumentNames, outlookNames } from '@samtavle/shared/text';
import type { OwnCase } from './everything.js';

/** Each measurement as one line: what, when, how many points; its answers by question. The newest last. */
export function measureLines({ records }: Pick<OwnCase, 'records'>): readonly string[] {
  const answers = records['measurement_answer'] ?? [];
  return (records['measurement'] ?? [])
    .toSorted((a, b) => (field(a, 'measured_on') < field(b, 'measured_on') ? -1 : 1))
    .map((row) => {
      const given = answers
        .filter((one) => field(one, 'measurement_id') === field(row, 'id'))
        .map((one) => `${field(one, 'position')}: ${field(one, 'value')}`);
      const told = [field(row, 'score'), outlookName(field(row, 'outlook')), given.join(', ')];
      const what = told.filter((it) => it !== '').join('. ');
      return `${instrumentName(field(row, 'instrument'))}, ${dateText(field(row, 'measured_on'), 'nb')}: ${what}`;
    });
}

function field(row: object, name: string): string {
  const value: unknown = Reflect.get(row, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function instrumentName(code: string): string {
  const found = INSTRUMENTS.find((one) => one === code);
  return found === undefined ? code : instrumentNames[found];
}

function outlookName(code: string): string {
  const found = OUTLOOKS.find((one) => one === code);
  return found === undefined ? '' : outlookNames[found];
}
