import { z } from 'zod';
import { CATEGORIES } from '../../policy/categories.js';
import { GIVEN_VIA } from '../../policy/consent.js';
import { CONSENT_TEXT_VERSION } from '../consent.js';
import { LANGUAGES } from '../language.js';
import {
  because,
  choice,
  date,
  distinct,
  id,
  inOrder,
  input,
  LINE,
  orNothing,
  text,
  textOrNothing,
  yesOrNo,
} from './atoms.js';

const category = choice(CATEGORIES);
const item = z.strictObject({ category, level: choice(['SUMMARY', 'READ', 'CONTRIBUTE']) });
const some = { error: () => 'NOTHING_CHOSEN' };
const categories = distinct(category, String, 'NOTHING_CHOSEN').min(1, some);

/** Only the text in force can be said yes to. */
const textVersion = z.literal(CONSENT_TEXT_VERSION, { error: () => 'TEXT_VERSION' });
const language = choice(LANGUAGES);

const content = {
  items: distinct(item, (it) => it.category, 'NOTHING_CHOSEN').min(1, some),
  purpose: text(LINE),
  /** The last day on which it counts; nothing chosen means the usual time. */
  validTo: orNothing(date),
  language,
  textVersion,
};

export const giveConsent = input({
  participantId: id,
  ...content,
  /** The first day on which it counts; nothing chosen means from this instant. */
  validFrom: orNothing(date),
  givenVia: choice(GIVEN_VIA),
}).refine((it) => inOrder(it.validFrom, it.validTo), because('DATE_ORDER', 'validTo'));

export const changeConsent = input({ consentId: id, ...content });

/** The same content once more, on the text in force. */
export const renewConsent = input({ consentId: id, language, textVersion });

export const withdrawConsent = input({
  consentId: id,
  /** Nothing chosen means the whole consent. */
  categories: orNothing(categories),
  note: textOrNothing(LINE),
});

export const objectToSharing = input({
  participantId: id,
  categories,
});
export const withdrawObjection = input({
  consentId: id,
  /** Nothing chosen means the whole objection. */
  categories: orNothing(categories),
});

export const askToSee = input({
  caseId: id,
  category,
  level: choice(['SUMMARY', 'READ', 'CONTRIBUTE']),
  purpose: text(LINE),
});
export const answerRequest = input({ requestId: id, give: yesOrNo, language, textVersion });

/** What a preview asks: as if these items were given, in place of an earlier consent when one is named. No act, so no key. */
export const consentDraft = z.strictObject({
  items: distinct(item, (it) => it.category, 'NOTHING_CHOSEN'),
  supersedesId: orNothing(id),
});

const part = z.strictObject({ consentId: id, categories: orNothing(categories) });

/** What a difference asks: as if this were given, withdrawn or objected to. One of them. */
export const sharingChange = z
  .strictObject({
    give: orNothing(consentDraft),
    withdraw: orNothing(part),
    object: orNothing(categories),
    withdrawObjection: orNothing(part),
  })
  .refine((it) => Object.values(it).filter((one) => one !== null).length === 1, some);
