import type { Language } from '../domain/language.js';
import type { In, Phrases } from './language.js';

/** Why a request was refused before anything was looked up, or why it could not be answered now. */
export type Refusal =
  | 'RATE_LIMITED'
  | 'COST'
  | 'UNKNOWN_OPERATION'
  | 'BAD_INPUT'
  | 'TOO_MANY_LISTENERS'
  | 'UNAVAILABLE'
  | 'BUSY'
  | 'READ_ONLY';

const refusals: In<Phrases<Refusal>> = {
  nb: {
    RATE_LIMITED: 'Det kom for mange forespørsler på kort tid. Vent litt og prøv igjen.',
    COST: 'Forespørselen ber om for mye på en gang.',
    UNKNOWN_OPERATION:
      'Her besvares bare det Samtavles egne sider spør om. Last inn siden på nytt hvis du kom fra en side.',
    BAD_INPUT: 'Noe i skjemaet kan ikke stemme. Se over feltene som er nevnt.',
    TOO_MANY_LISTENERS: 'For mange vinduer er åpne på en gang. Lukk noen av dem.',
    UNAVAILABLE: 'Samtavle er ikke tilgjengelig akkurat nå. Prøv igjen om litt.',
    BUSY: 'Samtavle har mye å gjøre akkurat nå, og rakk ikke dette. Prøv igjen om litt.',
    READ_ONLY: 'Samtavle kan ikke lagre noe akkurat nå, og viser derfor heller ikke noe nytt.',
  },
  nn: {
    RATE_LIMITED: 'Det kom for mange førespurnader på kort tid. Vent litt og prøv igjen.',
    COST: 'Førespurnaden ber om for mykje på ein gong.',
    UNKNOWN_OPERATION:
      'Her blir berre det svart på som Samtavle sine eigne sider spør om. Last inn sida på nytt om du kom frå ei side.',
    BAD_INPUT: 'Noko i skjemaet kan ikkje stemme. Sjå over felta som er nemnde.',
    TOO_MANY_LISTENERS: 'For mange vindauge er opne på ein gong. Lukk nokre av dei.',
    UNAVAILABLE: 'Samtavle er ikkje tilgjengeleg akkurat no. Prøv igjen om litt.',
    BUSY: 'Samtavle har mykje å gjere akkurat no, og rakk ikkje dette. Prøv igjen om litt.',
    READ_ONLY: 'Samtavle kan ikkje lagre noko akkurat no, og viser difor heller ikkje noko nytt.',
  },
  en: {
    RATE_LIMITED: 'There were too many requests in a short time. Wait a little and try again.',
    COST: 'The request asks for too much at once.',
    UNKNOWN_OPERATION:
      'Only what Samtavle’s own pages ask is answered here. Load the page again if you came from one.',
    BAD_INPUT: 'Something in the form cannot be right. Check the fields that are named.',
    TOO_MANY_LISTENERS: 'Too many windows are open at once. Close some of them.',
    UNAVAILABLE: 'Samtavle is not available right now. Try again in a little while.',
    BUSY: 'Samtavle has much to do right now and did not get to this. Try again in a little while.',
    READ_ONLY: 'Samtavle cannot save anything right now, and so shows nothing new either.',
  },
};

/** A refusal in one or two sentences. */
export function refusalText(language: Language, refusal: Refusal): string {
  return refusals[language][refusal];
}
