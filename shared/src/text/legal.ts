import type { Language } from '../domain/language.js';
import type { In, Phrases } from './language.js';

/**
 * The two things that a record is, kept apart: which duty of secrecy it lifts, and what it is under the GDPR.
 *
 * Looked at on 2026-11-22: hpl §§ 22 and 25 in Helsedirektoratet's circular with comments; § 45 ("med mindre pasienten
 * motsetter seg det") and § 25 as quoted publicly, and Normen's guide to patients' rights; that NAV-loven § 7 and fvl §§ 13
 * to 13 e are Nav's duty of secrecy, and that § 13 a no. 1 is about consent, by Nav's own pages and a study of Nav's rules;
 * GDPR arts. 6 (1) a and 9 (2) a as named in art. 17 (1) b, art. 21 (1) in its wording.
 * Not seen: the wording of NAV-loven § 7, or that a consent must be in writing; when the new Public Administration Act
 * (Prop. 79 L (2024-2025), Innst. 478 L) replaces fvl § 13 a. Art. 21 (1) is about processing based on art. 6 (1) e or f:
 * whether health co-operation is, the controller must settle.
 */
type LegalCode =
  'HPL_22' | 'NAV_7' | 'FVL_13A' | 'HPL_25' | 'HPL_45' | 'GDPR_6_1_A' | 'GDPR_9_2_A' | 'GDPR_21' | 'NONE';

const legal: In<Phrases<LegalCode>> = {
  nb: {
    HPL_22: 'Helsepersonell får si det du har valgt, til denne mottakeren (helsepersonelloven § 22).',
    NAV_7: 'Nav får si det du har valgt, til denne mottakeren (Nav-loven § 7).',
    FVL_13A: 'Taushetsplikten i forvaltningen viker når du samtykker (forvaltningsloven § 13 a).',
    HPL_25: 'Du har sagt nei til at samarbeidende helsepersonell får dette (helsepersonelloven § 25).',
    HPL_45:
      'Du har sagt nei til at dette blir gjort tilgjengelig for annet helsepersonell (helsepersonelloven § 45).',
    GDPR_6_1_A: 'Opplysningene behandles fordi du har samtykket (personvernforordningen artikkel 6 nr. 1 a).',
    GDPR_9_2_A: 'Helseopplysninger behandles fordi du uttrykkelig har samtykket (artikkel 9 nr. 2 a).',
    GDPR_21: 'Du har protestert mot delingen (personvernforordningen artikkel 21).',
    NONE: 'Ingen taushetsplikt står i veien for dette.',
  },
  nn: {
    HPL_22: 'Helsepersonell får seie det du har valt, til denne mottakaren (helsepersonellova § 22).',
    NAV_7: 'Nav får seie det du har valt, til denne mottakaren (Nav-lova § 7).',
    FVL_13A: 'Teieplikta i forvaltinga vik når du samtykkjer (forvaltingslova § 13 a).',
    HPL_25: 'Du har sagt nei til at samarbeidande helsepersonell får dette (helsepersonellova § 25).',
    HPL_45:
      'Du har sagt nei til at dette blir gjort tilgjengeleg for anna helsepersonell (helsepersonellova § 45).',
    GDPR_6_1_A:
      'Opplysningane blir behandla fordi du har samtykt (personvernforordninga artikkel 6 nr. 1 a).',
    GDPR_9_2_A: 'Helseopplysningar blir behandla fordi du uttrykkjeleg har samtykt (artikkel 9 nr. 2 a).',
    GDPR_21: 'Du har protestert mot delinga (personvernforordninga artikkel 21).',
    NONE: 'Inga teieplikt står i vegen for dette.',
  },
  en: {
    HPL_22: 'Health staff may tell this recipient what you have chosen (Health Personnel Act § 22).',
    NAV_7: 'Nav may tell this recipient what you have chosen (Nav Act § 7).',
    FVL_13A:
      'The duty of secrecy in public administration gives way to your consent (Public Administration Act § 13 a).',
    HPL_25: 'You have said no to co-operating health staff being given this (Health Personnel Act § 25).',
    HPL_45:
      'You have said no to this being made available to other health staff (Health Personnel Act § 45).',
    GDPR_6_1_A: 'The information is processed because you have consented (GDPR article 6(1)(a)).',
    GDPR_9_2_A: 'Health information is processed because you have explicitly consented (article 9(2)(a)).',
    GDPR_21: 'You have objected to the sharing (GDPR article 21).',
    NONE: 'No duty of secrecy stands in the way of this.',
  },
};

/** Codes with a space between, each as a sentence; no code is a sentence too. A code that is not known is left out. */
export function legalText(language: Language, codes: string): readonly string[] {
  const words: Readonly<Record<string, string>> = legal[language];
  const known = codes.split(' ').flatMap((code) => (Object.hasOwn(words, code) ? [words[code] ?? ''] : []));
  return known.length === 0 ? [legal[language].NONE] : known;
}
