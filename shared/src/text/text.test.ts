import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../domain/language.js';
import { MILESTONE_KINDS, MILESTONE_TYPES } from '../domain/milestone-type.js';
import { CATEGORIES } from '../policy/categories.js';
import { explain } from '../policy/explain.js';
import { LEVELS } from '../policy/levels.js';
import { REASONS } from '../policy/decide.js';
import { RECIPIENTS } from '../policy/recipients.js';
import { levelText } from './levels.js';
import { text } from './text.js';

/** Every phrase with the path that leads to it. */
function phrases(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no phrase`);
  return Object.entries(value).flatMap(([key, inner]) => phrases(inner, `${path}.${key}`));
}

describe.each(LANGUAGES)('the words in %s', (language) => {
  const all = phrases(text(language));

  test('are the same phrases as in bokmål, none of them empty', () => {
    expect(all.map(([path]) => path)).toEqual(phrases(text('nb')).map(([path]) => path));
    expect(all.filter(([, phrase]) => phrase.trim() === '' || phrase !== phrase.trim())).toEqual([]);
  });

  test('write Nav as Nav writes itself, and never show a code', () => {
    expect(all.filter(([, phrase]) => /\bNAV\b|[A-Z]{2,}_|undefined/.test(phrase))).toEqual([]);
  });

  test('explain every decision that can be made', () => {
    const { reasons } = text(language);
    for (const recipient of RECIPIENTS) {
      for (const category of CATEGORIES) {
        for (const reason of REASONS) expect(reasons[explain(recipient, category, reason)]).toMatch(/\.$/);
      }
    }
  });

  test('say nothing of treatment in what belongs to the plan', () => {
    const { milestoneTypes, dueRules, sources } = text(language);
    const ofThePlan = MILESTONE_TYPES.filter((type) => MILESTONE_KINDS[type].category === 'PLAN').flatMap(
      (type) => {
        const { dueRule, source } = MILESTONE_KINDS[type];
        return [
          milestoneTypes[type],
          dueRule === null ? '' : dueRules[dueRule],
          source === null ? '' : sources[source],
        ];
      },
    );
    expect(ofThePlan.filter((phrase) => /behandl|terap|treat|therap|IPS|psyk/i.test(phrase))).toEqual([]);
  });
});

test('the three languages are three', () => {
  expect(text('nn').milestoneStatuses.DONE).toBe('Ferdig');
  expect(text('nn').roles.EMPLOYER.name).toBe('Arbeidsgivar');
  expect(text('en').roles.EMPLOYER.the).toBe('the employer');
});

test('what little one sees is said exactly where it can be', () => {
  expect(levelText('nb', 'SICK_LEAVE', 'SUMMARY')).toBe('Bare prosent og datoer');
  expect(levelText('nb', 'NAV', 'SUMMARY')).toBe('Bare det viktigste');
  expect(LEVELS.map((level) => levelText('nb', 'PLAN', level))).toEqual([
    'Ikke delt',
    'Bare ønsket arbeidstid',
    'Kan lese',
    'Kan lese og skrive',
  ]);
});
