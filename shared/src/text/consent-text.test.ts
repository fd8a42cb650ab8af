import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../domain/language.js';
import { CATEGORIES } from '../policy/categories.js';
import { ruleFor } from '../policy/matrix.js';
import { RECIPIENTS } from '../policy/recipients.js';
import { categories } from './categories.js';
import type { ConsentPartId, ConsentTextFacts } from './consent-text.js';
import { consentText } from './consent-text.js';

const facts: ConsentTextFacts = {
  recipientName: 'Rolig Bølge',
  organisation: 'Fjordlys Regnskap AS',
  role: 'EMPLOYER',
  items: [
    { category: 'PLAN', level: 'READ' },
    { category: 'ACCOMMODATION', level: 'CONTRIBUTE' },
  ],
  purpose: 'Å legge til rette på jobben.',
  validTo: '2027-03-31',
  language: 'nb',
};
const part = (id: ConsentPartId, change: Partial<ConsentTextFacts> = {}) =>
  consentText({ ...facts, ...change }).parts.find((it) => it.id === id);
const said = (id: ConsentPartId, change: Partial<ConsentTextFacts> = {}) =>
  [
    ...(part(id, change)?.paragraphs ?? []),
    ...(part(id, change)?.list ?? []).map((it) => `${it.title}: ${it.text}`),
  ].join('\n');

describe('the consent text', () => {
  test('holds every part that a consent must have', () => {
    expect(consentText(facts).version).toBe('2026-11');
    expect(consentText(facts).parts.map((it) => it.id)).toEqual([
      'WHO',
      'WHAT',
      'WHY',
      'HOW_LONG',
      'NOT_SHARED',
      'BY_LAW',
      'VOLUNTARY',
      'WITHDRAW',
      'RIGHTS',
      'COPIES',
      'HELP',
      'ABOUT',
    ]);
  });

  test('names who, where and in which role', () => {
    expect(said('WHO')).toContain('Rolig Bølge (arbeidsgiver, Fjordlys Regnskap AS)');
    expect(said('WHY')).toContain('Å legge til rette på jobben.');
  });

  test('names what, and how much', () => {
    expect(part('WHAT')?.list).toEqual([
      { title: 'Plan og trinn', text: `Kan lese. ${categories.nb.PLAN.examples}` },
      { title: 'Tilrettelegging', text: `Kan lese og skrive. ${categories.nb.ACCOMMODATION.examples}` },
    ]);
  });

  test('promises no more than the little that is shared', () => {
    const items = [{ category: 'FUNCTION', level: 'SUMMARY' }] as const;
    expect(part('WHAT', { items })?.list).toEqual([
      { title: 'Funksjon i jobben', text: 'Bare en kort linje.' },
    ]);
  });

  test.each([
    [{}, 'Fra du sier ja til og med 31. mars 2027.'],
    [{ validFrom: '2026-12-01' }, 'Fra 1. desember 2026 til og med 31. mars 2027.'],
    [{ validTo: null }, 'Fra du sier ja. Blir saken avsluttet'],
  ])('says how long with %j', (change, sentence) => {
    expect(said('HOW_LONG', change)).toContain(sentence);
  });

  test('says what is not shared: of what is chosen, and what this role can never see', () => {
    expect(said('NOT_SHARED')).toContain(`Plan og trinn: ${categories.nb.PLAN.not}`);
    for (const category of CATEGORIES) {
      const never = ruleFor('EMPLOYER', category).ceiling === 'NONE';
      expect([category, part('NOT_SHARED')?.paragraphs[1]?.includes(categories.nb[category].the)]).toEqual([
        category,
        never,
      ]);
    }
  });

  test('says what the law shares anyway, and what one may object to', () => {
    expect(part('BY_LAW')?.list.map((it) => it.title)).toEqual(['Sykmelding']);
    expect(said('BY_LAW')).not.toContain('helsesamarbeid');
    expect(said('BY_LAW', { role: 'GP' })).toContain('si nei til');
    expect(part('BY_LAW', { role: 'SUPPORT_PERSON' })).toBeUndefined();
  });

  test('says that it is voluntary, how to withdraw, and that what is read cannot be unread', () => {
    expect(said('VOLUNTARY')).toContain('mister du ikke behandling, sykepenger eller andre ytelser');
    expect(said('WITHDRAW')).toContain('like lett som du ga det');
    expect(said('WITHDRAW')).toContain('kan ikke gjøres ulest');
    expect(said('RIGHTS')).toContain('Datatilsynet');
    expect(said('HELP')).toContain('tolk');
    expect(said('COPIES')).toContain('egne systemer');
  });

  test('says when and how it was given, once it is', () => {
    expect(said('ABOUT')).not.toContain('Gitt');
    expect(said('ABOUT', { given: { on: '2026-10-09', via: 'IN_MEETING' } })).toContain(
      'Gitt 9. oktober 2026 i et møte.',
    );
  });

  test('has the same parts in every language, for every role, with the names in them', () => {
    for (const role of RECIPIENTS) {
      for (const language of LANGUAGES) {
        const made = consentText({ ...facts, role, language });
        expect(made.parts.map((it) => it.id)).toEqual(
          consentText({ ...facts, role }).parts.map((it) => it.id),
        );
        expect(made.title).toContain('Rolig Bølge');
        const words = made.parts.flatMap((it) => [
          it.heading,
          ...it.paragraphs,
          ...it.list.map((one) => one.text),
        ]);
        expect(words.join(' ')).not.toMatch(/undefined|null|\bNAV\b|[A-Z]_[A-Z]/);
      }
    }
  });
});
