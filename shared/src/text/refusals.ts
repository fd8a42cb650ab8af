import type { Language } from '../domain/language.js';
import type { In, Phrases } from './language.js';

/** Why a request was refused before anything was looked up. */
export type Refusal = 'RATE_LIMITED' | 'COST' | 'UNKNOWN_OPERATION' | 'BAD_INPUT' | 'TOO_MANY_LISTENERS';

const refusals: In<Phrases<Refusal>> = {
  nb: {
    RATE_LIMITED: 'Det kom for mange forespørsler på kort tid. Vent litt og prøv igjen.',
    COST: 'Forespørselen ber om for mye på en gang.',
    UNKNOWN_OPERATION:
      'Her besvares bare det Samtavles egne sider spør om. Last inn siden på nytt hvis du kom fra en side.',
    BAD_INPUT: 'Noe i skjemaet kan ikke stemme. Se over feltene som er nevnt.',
    TOO_MANY_LISTENERS: 'For mange vinduer er åpne på en gang. Lukk noen av dem.',
  },
  nn: {
    RATE_LIMITED: 'Det kom for mange førespurnader på kort tid. Vent litt og prøv igjen.',
    COST: 'Førespurnaden ber om for mykje på ein gong.',
    UNKNOWN_OPERATION:
      'Her blir berre det svart på som Samtavle sine eigne sider spør om. Last inn sida på nytt om du kom frå ei side.',
    BAD_INPUT: 'Noko i skjemaet kan ikkje stemme. Sjå over felta som er nemnde.',
    TOO_MANY_LISTENERS: 'For mange vindauge er opne på ein gong. Lukk nokre av dei.',
  },
  en: {
    RATE_LIMITED: 'There were too many requests in a short time. Wait a little and try again.',
    COST: 'The request asks for too much at once.',
    UNKNOWN_OPERATION:
      'Only what Samtavle’s own pages ask is answered here. Load the page again if you came from one.',
    BAD_INPUT: 'Something in the form cannot be right. Check the fields that are named.',
    TOO_MANY_LISTENERS: 'Too many windows are open at once. Close some of them.',
  },
};

/** A refusal in one or two sentences. */
export function refusalText(language: Language, refusal: Refusal): string {
  return refusals[language][refusal];
}
