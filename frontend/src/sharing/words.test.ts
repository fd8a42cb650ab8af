import { expect, test } from '@jest/globals';
import { byBasis, sightOf, type ConsentGiven, type Person } from './sight.js';
import { firstName, personLine, sightSentence } from './words.js';

const leader: Person = { id: 'leader', role: 'EMPLOYER', endedAt: null };
const consent: ConsentGiven = {
  participantId: 'leader',
  recipientRole: 'EMPLOYER',
  kind: 'GRANT',
  validTo: '2027-03-31T22:00:00Z',
  items: [
    { category: 'PLAN', level: 'READ', state: 'ACTIVE' },
    { category: 'ACCOMMODATION', level: 'CONTRIBUTE', state: 'ACTIVE' },
  ],
};

test('what a leader sees is told as sentences, with the reason and the last day', () => {
  const told = byBasis(sightOf(leader, [consent])).map((seen) => sightSentence('Rolig', seen));
  expect(told).toEqual([
    'Rolig ser planen og tilretteleggingen, og kan skrive i tilretteleggingen – fordi du har samtykket, til 31. mars 2027.',
    'Rolig ser sykmeldingen (bare prosent og datoer) – det deles etter loven.',
    'Rolig ser arbeidsforholdet – det hører til jobben.',
  ]);
});

test('a person is called by the first name', () => {
  expect(firstName('Rolig Bølge')).toBe('Rolig');
});

test('beside the name stands what the person is, and where', () => {
  expect(personLine({ title: 'leder', role: 'EMPLOYER', organisationName: 'Fjordlys' })).toBe(
    'Leder, Fjordlys',
  );
  expect(personLine({ title: null, role: 'GP', organisationName: 'Åsbakken' })).toBe('Fastlege, Åsbakken');
});
