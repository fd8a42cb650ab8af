import type { RuleCode } from '../domain/input/rules.js';
import type { Language } from '../domain/language.js';
import { isRecipient } from '../policy/recipients.js';
import type { In, Phrases } from './language.js';
import { problemWordsEn } from './problem-words-en.js';
import { problemWordsNb } from './problem-words-nb.js';
import { problemWordsNn } from './problem-words-nn.js';
import { roles } from './roles.js';

/** What is wrong and what to do, one sentence for each rule. `{max}` is filled in. */
const problems: In<Phrases<RuleCode>> = {
  nb: problemWordsNb,
  nn: problemWordsNn,
  en: problemWordsEn,
};

/** Fields for which "must be filled in" can say what is asked. */
const asked: In<Record<string, string>> = {
  nb: {
    title: 'Skriv hva det gjelder.',
    reason: 'Skriv hvorfor.',
    purpose: 'Skriv hva opplysningene skal brukes til.',
    text: 'Skriv noe her.',
    toDate: 'Velg en sluttdato.',
    fromDate: 'Velg en startdato.',
    weekFrom: 'Velg hvilken uke det starter.',
    until: 'Velg til og med hvilken dag.',
  },
  nn: {
    title: 'Skriv kva det gjeld.',
    reason: 'Skriv kvifor.',
    purpose: 'Skriv kva opplysningane skal brukast til.',
    text: 'Skriv noko her.',
    toDate: 'Vel ein sluttdato.',
    fromDate: 'Vel ein startdato.',
    weekFrom: 'Vel kva veke det startar.',
    until: 'Vel til og med kva dag.',
  },
  en: {
    title: 'Write what it is about.',
    reason: 'Write why.',
    purpose: 'Write what the information is to be used for.',
    text: 'Write something here.',
    toDate: 'Choose an end date.',
    fromDate: 'Choose a start date.',
    weekFrom: 'Choose the week it starts.',
    until: 'Choose until which day.',
  },
};

/** A problem in one sentence; an unknown rule gets a general one. `field` makes it more exact where it can. Never throws. */
export function problemText(
  language: Language,
  rule: string,
  params: Readonly<Record<string, string | number>> = {},
  field = '',
): string {
  const exact = rule === 'REQUIRED' || rule === 'EMPTY' ? own(asked[language], field) : undefined;
  const sentence = exact ?? own(problems[language], rule) ?? problems[language].INVALID;
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(own(params, name) ?? '');
    return name === 'roles' ? rolesText(language, value) : value;
  });
}

/** Role codes with a space between, as one says them: "arbeidsgiveren, tillitsvalgte". */
function rolesText(language: Language, codes: string): string {
  return codes
    .split(' ')
    .filter(isRecipient)
    .map((role) => roles[language][role].the)
    .join(', ');
}

/** A key that comes from outside must never reach what every object inherits. */
function own<T>(words: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
