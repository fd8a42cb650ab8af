import type { In } from './language.js';

/** The consent text for evaluation and research, version 2026-11. A change of it takes a new version in domain/research. */
export interface ResearchWords {
  readonly title: string;
  readonly lead: string;
  readonly points: readonly string[];
  readonly yes: string;
  readonly no: string;
}

/**
 * What a citizen says yes to, in each language. Separate from every consent to share: it gives nobody sight of anything,
 * and care is the same whatever is answered (GDPR art. 7 (2) and (4), art. 89 (1); recitals 32, 33 and 43: from knowledge).
 */
export const researchText: In<ResearchWords> = {
  nb: {
    title: 'Vil du la saken din telle med?',
    lead: 'Når en sak er avsluttet, kan den telle med i en oversikt over hvordan det går. Det er helt frivillig, og av til du sier ja.',
    points: [
      'Svaret endrer ingenting i hjelpen du får, eller i hvem som ser hva. Ingen som hjelper deg, får vite hva du svarer.',
      'Det som telles, er sporet saken hadde, og om du kom tilbake i full jobb i 4 og 13 uker. Ikke navn, alder, arbeidsplass, diagnose eller noe du har skrevet.',
      'Bare grupper på minst fem personer blir med, og antallet rundes ned. Mindre grupper utelates helt.',
      'Du kan trekke svaret når som helst, også etter at saken er avsluttet. Da telles den ikke neste gang. En oversikt som er laget, kan ikke gjøres om, men du kan ikke finnes igjen i den.',
      'Det gjelder bare denne saken, og henger ikke sammen med andre samtykker.',
    ],
    yes: 'Ja, saken kan telle med',
    no: 'Nei, ikke tell den med',
  },
  nn: {
    title: 'Vil du la saka di telje med?',
    lead: 'Når ei sak er avslutta, kan ho telje med i ei oversikt over korleis det går. Det er heilt frivillig, og av til du seier ja.',
    points: [
      'Svaret endrar ingenting i hjelpa du får, eller i kven som ser kva. Ingen som hjelper deg, får vite kva du svarer.',
      'Det som blir talt, er sporet saka hadde, og om du kom tilbake i full jobb i 4 og 13 veker. Ikkje namn, alder, arbeidsplass, diagnose eller noko du har skrive.',
      'Berre grupper på minst fem personar blir med, og talet blir runda ned. Mindre grupper blir heilt utelatne.',
      'Du kan trekkje svaret når som helst, også etter at saka er avslutta. Då blir ho ikkje talt neste gong. Ei oversikt som er laga, kan ikkje gjerast om, men du kan ikkje finnast att i ho.',
      'Det gjeld berre denne saka, og heng ikkje saman med andre samtykke.',
    ],
    yes: 'Ja, saka kan telje med',
    no: 'Nei, ikkje tel ho med',
  },
  en: {
    title: 'May your case be counted?',
    lead: 'When a case is closed, it can be counted in an overview of how things turn out. It is entirely voluntary, and off until you say yes.',
    points: [
      'Your answer changes nothing in the help you get, or in who sees what. Nobody who helps you learns what you answer.',
      'What is counted is the track of the case, and whether you came back to full work for 4 and 13 weeks. Not your name, age, workplace or diagnosis, or anything you have written.',
      'Only groups of at least five people are included, and the number is rounded down. Smaller groups are left out altogether.',
      'You can withdraw your answer at any time, also after the case is closed. Then it is not counted next time. An overview that has been made cannot be undone, but you cannot be found in it.',
      'It is about this case only, and has nothing to do with other consents.',
    ],
    yes: 'Yes, my case may be counted',
    no: 'No, do not count it',
  },
};
