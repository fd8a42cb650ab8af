import { describe, expect, test } from '@jest/globals';
import { healthWordsIn, mustNotKnow } from './health-words.js';

describe('words that tell of health', () => {
  test.each([
    ['Hun har angst og depresjon', ['angst', 'depresjon']],
    ['Sosialangsten gjør møter vanskelige', ['Sosialangsten']],
    ['Trenger fri til psykologtime på tirsdager', ['psykologtime']],
    ['Tar Sertralin og sovemedisin', ['Sertralin', 'sovemedisin']],
    ['Ho er utbrend og har svevnvanskar', ['utbrend', 'svevnvanskar']],
    ['Sjukdomen gjer henne kvalm', ['Sjukdomen', 'kvalm']],
    ['Time hos behandleren hver fredag', ['behandleren']],
    ['She sees a therapist for anxiety and insomnia', ['therapist', 'anxiety', 'insomnia']],
    ['ANGST, angst og Angst', ['ANGST', 'angst', 'Angst']],
    ['de\u0301pression og gra\u030Ater', ['gråter']],
  ])('%s', (text, found) => {
    expect(healthWordsIn(text)).toEqual(found);
  });

  test.each([
    'Kan legge opp varer og ta lettere anleggsarbeid i trykkeriet uten tidstrykk',
    'Behandling av reklamasjoner, saksbehandling og kundebehandling',
    'Bruker krefter på medisinsk utstyr ved sykehuset',
    'Mindre stress, færre avbrytelser, rolig plass i kontorlandskapet',
    'Overgangen gikk smertefritt',
    'Operere kranen og lese tegninger; rust på maskinene',
    'Symbolsk oppgave i terminalen, en lege skal på omvisning',
    'Litiumbatterier i lageret, piller av malingen',
    'Leiaren legg opp arbeidet, bankavstemming og rekneskap',
    'Painless handover of the mentor role, angles and engagements',
    '',
  ])('none in: %s', (text) => {
    expect(healthWordsIn(text)).toEqual([]);
  });
});

test('text on the plan can reach an employer, who must not know; text on treatment reaches nobody such', () => {
  expect(mustNotKnow('ACCOMMODATION')).toEqual(['EMPLOYER', 'PROSPECTIVE_EMPLOYER', 'SUPPORT_PERSON']);
  expect(mustNotKnow('PLAN')).toContain('EMPLOYER');
  expect(mustNotKnow('TREATMENT')).toEqual([]);
  expect(mustNotKnow('NAV')).toEqual([]);
  expect(mustNotKnow('PERSONAL')).toEqual([]);
});
