import { expect, test } from '@jest/globals';
import { howInWords, type CameIn } from './howIn.js';

const nav: CameIn = {
  name: 'Rask Elv',
  role: 'NAV_LOCAL',
  organisationName: 'Nav Elvedal',
  joinedAt: '2026-11-03T09:00:00Z',
  state: 'INVITED',
  ground: 'INVITED_BY',
  broughtByName: 'Klok Gran',
  broughtByRole: 'GP',
  claim: 'IN_MEETING',
  lawSource: null,
  admittedAt: null,
};

test('one who waits: who invited them, what they say was agreed, and that nothing is seen', () => {
  expect(howInWords(nav)).toEqual([
    'Klok Gran (fastlege) inviterte Rask Elv 3. november 2026.',
    'Klok sier at dere avtalte dette i et møte.',
    'Venter på ja fra deg, og ser ingenting før det.',
  ]);
  expect(howInWords({ ...nav, claim: 'PAPER' })[1]).toBe('Klok sier at dere avtalte dette på papir.');
  expect(howInWords({ ...nav, claim: null })).toHaveLength(2);
});

test('a yes is told with its day, and a claim stays a claim', () => {
  const words = howInWords({ ...nav, state: 'ACTIVE', admittedAt: '2026-11-05T10:00:00Z' });
  expect(words.slice(1)).toEqual([
    'Klok sier at dere avtalte dette i et møte.',
    'Du sa ja 5. november 2026.',
  ]);
});

test('whom a law lets in is told with the law and how long, by invitation or from the register', () => {
  const byLaw: CameIn = { ...nav, claim: null, state: 'BY_LAW', lawSource: 'folketrygdloven §§ 8-7 a, 8-8' };
  expect(howInWords(byLaw)).toEqual([
    'Klok Gran (fastlege) inviterte Rask Elv 3. november 2026.',
    'Med uten ja fra deg, etter folketrygdloven §§ 8-7 a, 8-8.',
    'Det gjelder så lenge du er sykmeldt.',
  ]);
  const leader: CameIn = {
    ...byLaw,
    role: 'EMPLOYER',
    ground: 'LAW',
    broughtByName: null,
    broughtByRole: null,
    lawSource: null,
  };
  expect(howInWords(leader)).toEqual([
    'Navngitt ut fra registeret over arbeidsforhold 3. november 2026.',
    'Med uten ja fra deg, etter arbeidsmiljøloven § 4-6, folketrygdloven § 25-2.',
    'Det gjelder så lenge du har en sykmelding fra jobben der.',
  ]);
  expect(howInWords({ ...leader, state: 'INVITED' }).at(-1)).toBe(
    'Loven åpner ikke saken nå, og personen ser ingenting.',
  );
});

test('whom the own Nav office names after another is told as that', () => {
  const next = { ...nav, claim: null, broughtByRole: 'NAV_LOCAL', broughtByName: 'Stødig Bre' } as const;
  expect(howInWords(next)[0]).toBe(
    'Stødig Bre (Nav-veileder) har sagt at Rask Elv skal følge opp saken ved Nav Elvedal, fra 3. november 2026.',
  );
});

test('whom the citizen added has a yes by that; one who ended without a yes never had it', () => {
  const own = { ...nav, ground: 'CITIZEN', claim: null, state: 'ACTIVE', admittedAt: nav.joinedAt } as const;
  expect(howInWords(own)).toEqual(['Du la til personen selv 3. november 2026.']);
  expect(howInWords({ ...nav, state: 'ENDED' }).at(-1)).toBe('Fikk aldri ja fra deg.');
});

test('to others than the citizen nothing is told', () => {
  expect(howInWords({ ...nav, state: null, ground: null, broughtByName: null, claim: null })).toEqual([]);
});

test('a successor whom the citizen said yes to was proposed by who left', () => {
  const at = '2026-12-01T09:00:00Z';
  const successor: CameIn = {
    ...nav,
    role: 'GP',
    state: 'ACTIVE',
    claim: null,
    joinedAt: at,
    admittedAt: at,
  };
  expect(howInWords(successor)).toEqual([
    'Klok Gran (fastlege) foreslo Rask Elv som etterfølger.',
    'Du sa ja 1. desember 2026.',
  ]);
});
