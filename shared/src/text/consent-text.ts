import type { ConsentItem } from '../domain/consent.js';
import { CONSENT_TEXT_VERSION } from '../domain/consent.js';
import type { IsoDate } from '../domain/dates.js';
import type { Language } from '../domain/language.js';
import type { Category } from '../policy/categories.js';
import { CATEGORIES } from '../policy/categories.js';
import type { GivenVia } from '../policy/consent.js';
import { explain } from '../policy/explain.js';
import { ruleFor } from '../policy/matrix.js';
import type { Recipient } from '../policy/recipients.js';
import type { Rule } from '../policy/rule.js';
import { categories } from './categories.js';
import { consentWordsEn } from './consent-words-en.js';
import { consentWordsNb } from './consent-words-nb.js';
import { consentWordsNn } from './consent-words-nn.js';
import type { ConsentPartId, ConsentWords } from './consent-words.js';
import { CONSENT_PARTS } from './consent-words.js';
import type { In } from './language.js';
import { levelText } from './levels.js';
import { reasons } from './reasons.js';
import { roles } from './roles.js';
import { dateText } from './show.js';

export type { ConsentPartId } from './consent-words.js';

const WORDS: In<ConsentWords> = { nb: consentWordsNb, nn: consentWordsNn, en: consentWordsEn };

/** What a consent text is made from. `validTo` is the last day on which it counts. */
export interface ConsentTextFacts {
  readonly recipientName: string;
  readonly organisation: string;
  readonly role: Recipient;
  readonly items: readonly ConsentItem[];
  readonly purpose: string;
  /** The first day; null or absent: from the moment it is given. */
  readonly validFrom?: IsoDate | null;
  readonly validTo: IsoDate | null;
  readonly language: Language;
  /** How and when it was given, once it is. */
  readonly given?: { readonly on: IsoDate; readonly via: GivenVia } | null;
}

/** One part: paragraphs first, then a list of named things. */
export interface ConsentPart {
  readonly id: ConsentPartId;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly list: readonly { readonly title: string; readonly text: string }[];
}

export interface ConsentText {
  readonly version: string;
  readonly title: string;
  readonly parts: readonly ConsentPart[];
}

type Content = Partial<Pick<ConsentPart, 'paragraphs' | 'list'>>;

/**
 * The whole text that a citizen consents to: who, what, why, for how long, what is not shared and what is shared by law
 * anyway, that it is voluntary, how to withdraw, and the citizen's rights (GDPR arts. 7 and 13). Parts with nothing to
 * say are left out.
 */
export function consentText(facts: ConsentTextFacts): ConsentText {
  const words = WORDS[facts.language];
  const content = contents(facts, words);
  const parts = CONSENT_PARTS.map((id) => ({
    id,
    heading: words.headings[id],
    paragraphs: content[id].paragraphs ?? [],
    list: content[id].list ?? [],
  }));
  return {
    version: CONSENT_TEXT_VERSION,
    title: words.title(facts.recipientName),
    parts: parts.filter((part) => part.paragraphs.length + part.list.length > 0),
  };
}

function contents(facts: ConsentTextFacts, words: ConsentWords): Record<ConsentPartId, Content> {
  const { recipientName: name, organisation: place, role, items, language } = facts;
  const day = (date: IsoDate | null | undefined): string | null =>
    date === null || date === undefined ? null : dateText(date, language);
  const about = words.about(CONSENT_TEXT_VERSION);
  const given = facts.given
    ? [words.given(dateText(facts.given.on, language), words.via[facts.given.via])]
    : [];
  return {
    WHO: {
      paragraphs: [
        words.who(name, roles[language][role].word, place),
        words.onlyThem,
        words.responsible(place),
      ],
    },
    WHAT: { paragraphs: [words.preview(name)], list: items.map((item) => chosen(item, language)) },
    WHY: { paragraphs: [facts.purpose, words.secrecy(name)] },
    HOW_LONG: { paragraphs: [words.period(day(facts.validFrom), day(facts.validTo))] },
    NOT_SHARED: notShared(facts, words),
    BY_LAW: byLaw(facts, words),
    VOLUNTARY: { paragraphs: words.voluntary },
    WITHDRAW: { paragraphs: words.withdraw.map((sentence) => sentence(name)) },
    RIGHTS: { paragraphs: words.rights },
    COPIES: { paragraphs: words.copies(place) },
    HELP: { paragraphs: words.help(place) },
    ABOUT: { paragraphs: [about, ...given] },
  };
}

function chosen({ category, level }: ConsentItem, language: Language): { title: string; text: string } {
  const { title, examples } = categories[language][category];
  const how = levelText(language, category, level);
  // What SUMMARY shows is said exactly; the examples would promise more.
  return { title, text: level === 'SUMMARY' ? `${how}.` : `${how}. ${examples}` };
}

function notShared({ role, items, language }: ConsentTextFacts, words: ConsentWords): Content {
  const never = CATEGORIES.filter((category) => ruleFor(role, category).ceiling === 'NONE');
  const list = items.map(({ category }) => {
    const { title, not } = categories[language][category];
    return { title, text: not };
  });
  if (never.length === 0) return { paragraphs: [words.notChosen], list };
  const named = never.map((category) => categories[language][category].the);
  const closed = words.never(roles[language][role].the, inARow(named, words.and));
  return { paragraphs: [words.notChosen, closed], list };
}

function byLaw({ recipientName, role, language }: ConsentTextFacts, words: ConsentWords): Content {
  const rules = CATEGORIES.map((category) => ruleFor(role, category)).filter(isShared);
  if (rules.length === 0) return {};
  const list = rules.map(({ category, floorBasis, floorLevel }) => ({
    title: categories[language][category].title,
    text: `${levelText(language, category, floorLevel)}. ${why(role, category, floorBasis, language)}`,
  }));
  const objectable = rules.some((rule) => rule.floorBasis === 'HEALTH_COOPERATION');
  return { paragraphs: [words.byLaw(recipientName), ...(objectable ? [words.health] : [])], list };
}

type SharedBasis = 'STATUTORY' | 'HEALTH_COOPERATION';

function isShared(rule: Rule): rule is Rule & { readonly floorBasis: SharedBasis } {
  return rule.floorBasis === 'STATUTORY' || rule.floorBasis === 'HEALTH_COOPERATION';
}

function why(role: Recipient, category: Category, basis: SharedBasis, language: Language): string {
  return reasons[language][explain(role, category, basis)];
}

function inARow(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}
