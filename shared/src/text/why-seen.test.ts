import { expect, test } from '@jest/globals';
import { whySeen } from './why-seen.js';

test.each([
  [
    'EMPLOYER',
    'SICK_LEAVE',
    'STATUTORY',
    null,
    'Arbeidsgiveren får vite prosent og datoer i sykmeldingen, etter loven.',
  ],
  ['NAV_LOCAL', 'PLAN', 'CONSENT', 'Samarbeid om planen', 'Samarbeid om planen'],
  ['NAV_LOCAL', 'PLAN', 'CONSENT', null, 'Den det gjelder, har samtykket til dette.'],
  ['EMPLOYER', 'ACCOMMODATION', 'OWN_ITEM', null, 'Den som har skrevet noe, ser det selv.'],
] as const)('%s saw %s by %s', (recipient, category, basis, purpose, sentence) => {
  expect(whySeen('nb', recipient, category, basis, purpose)).toBe(sentence);
});

test('health co-operation names the law that lets it be shared', () => {
  expect(whySeen('nb', 'GP', 'PLAN', 'HEALTH_COOPERATION', null)).toContain('helsepersonelloven §§ 25 og 45');
});
