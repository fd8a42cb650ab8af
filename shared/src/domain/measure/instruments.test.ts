import { describe, expect, test } from '@jest/globals';
import { MEASURED_CATEGORIES, QUESTIONNAIRES } from './instrument-codes.js';
import { ALL_INSTRUMENTS, instrumentOf } from './instruments.js';
import { PUBLISHED_TEXTS, textToShow } from './item-text.js';

describe('the table of measures', () => {
  test('every number says where it is from and of which day that is', () => {
    for (const { scoring, bands, change } of ALL_INSTRUMENTS) {
      const sources = [
        scoring.source,
        ...bands.map((band) => band.source),
        ...(change ? [change.source] : []),
      ];
      for (const { name, versionDate } of sources) {
        expect(name.length).toBeGreaterThan(5);
        expect(versionDate).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });

  test('[4.13] mastery and hope come first, every work measure before any of symptoms', () => {
    const order = ALL_INSTRUMENTS.map(({ category }) => MEASURED_CATEGORIES.indexOf(category));
    expect(order).toEqual([...order].sort());
    expect(ALL_INSTRUMENTS.slice(0, 3).map(({ code }) => code)).toEqual([
      'RTW_SE',
      'WORK_HOPE',
      'GOAL_PLAN_DRIVE',
    ]);
  });

  test('own wording has no bands and no reliable change: nobody has validated it', () => {
    const own = ALL_INSTRUMENTS.filter(({ published }) => !published);
    expect(own.map(({ code }) => code)).toEqual([
      'GOAL_PLAN_DRIVE',
      'EXPECTATION',
      'WORK_ABILITY',
      'WEEKLY_CHECK',
    ]);
    for (const { bands, change } of own) {
      expect(bands).toEqual([]);
      expect(change?.kind).not.toBe('RELIABLE');
    }
  });

  test('bands rise, and begin where the score does', () => {
    for (const { bands } of ALL_INSTRUMENTS) {
      const from = bands.map((band) => band.from);
      expect(from).toEqual([...from].sort((a, b) => a - b));
    }
  });
});

describe('the words of published questionnaires', () => {
  test.each(['PHQ_9', 'GAD_7'] as const)(
    '%s: one line a question, a word for each answer, attribution',
    (code) => {
      const { questions, from, to } = instrumentOf(code).scoring;
      const { en, attribution } = PUBLISHED_TEXTS[code];
      expect(en.items).toHaveLength(questions);
      expect(en.options).toHaveLength(to - from + 1);
      expect(attribution).toContain('Spitzer');
    },
  );

  test('[4.14] no other measure has published items here', () => {
    const published = QUESTIONNAIRES.filter((code) => instrumentOf(code).published);
    expect(published).toEqual(Object.keys(PUBLISHED_TEXTS));
  });

  test('a Norwegian text is shown only once it was checked against the official file', () => {
    const { en } = PUBLISHED_TEXTS.PHQ_9;
    const text = { lead: 'a', items: ['b'], options: ['c'] };
    const slot = (status: 'UNVERIFIED' | 'VERIFIED') => ({ status, text, checkedOn: null });
    expect(textToShow({ en, nb: slot('UNVERIFIED') }).language).toBe('en');
    expect(textToShow({ en, nb: slot('VERIFIED') })).toEqual({ language: 'nb', text });
    for (const { nb } of Object.values(PUBLISHED_TEXTS)) expect(nb.status).toBe('UNVERIFIED');
  });
});
