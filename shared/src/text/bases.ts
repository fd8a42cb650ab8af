import type { Basis } from '../policy/basis.js';
import type { In } from './language.js';

/** Why something is shared: in a word or two, and in a sentence. */
export interface BasisWords {
  readonly name: string;
  readonly sentence: string;
}

export const bases: In<Record<Basis, BasisWords>> = {
  nb: {
    NONE: { name: 'Ikke delt', sentence: 'Dette er ikke delt.' },
    SELF: { name: 'Egen sak', sentence: 'Den det gjelder, ser alt i sin egen sak.' },
    REPRESENTATION: {
      name: 'På vegne av',
      sentence: 'Verge eller fullmektig handler på vegne av den det gjelder.',
    },
    OWNER: { name: 'Eget fagområde', sentence: 'Dette hører til rollens egen oppgave i saken.' },
    STATUTORY: {
      name: 'Deles etter loven',
      sentence: 'Loven krever at dette deles. Det trengs ikke samtykke.',
    },
    HEALTH_COOPERATION: {
      name: 'Helsesamarbeid',
      sentence: 'Helsepersonell som samarbeider, kan dele det som trengs, så lenge ingen sier nei.',
    },
    INVITED: { name: 'Innkalt', sentence: 'Den som er kalt inn til et møte, ser tid, sted og tema.' },
    CONSENT: { name: 'Samtykke', sentence: 'Den det gjelder, har samtykket til å dele dette.' },
    OWN_ITEM: { name: 'Skrevet selv', sentence: 'Den som har skrevet noe, ser det selv.' },
  },
  nn: {
    NONE: { name: 'Ikkje delt', sentence: 'Dette er ikkje delt.' },
    SELF: { name: 'Eiga sak', sentence: 'Den det gjeld, ser alt i si eiga sak.' },
    REPRESENTATION: {
      name: 'På vegner av',
      sentence: 'Verje eller fullmektig handlar på vegner av den det gjeld.',
    },
    OWNER: { name: 'Eige fagområde', sentence: 'Dette høyrer til den eigne oppgåva til rolla i saka.' },
    STATUTORY: {
      name: 'Blir delt etter lova',
      sentence: 'Lova krev at dette blir delt. Det trengst ikkje samtykke.',
    },
    HEALTH_COOPERATION: {
      name: 'Helsesamarbeid',
      sentence: 'Helsepersonell som samarbeider, kan dele det som trengst, så lenge ingen seier nei.',
    },
    INVITED: { name: 'Kalla inn', sentence: 'Den som er kalla inn til eit møte, ser tid, stad og tema.' },
    CONSENT: { name: 'Samtykke', sentence: 'Den det gjeld, har samtykt til å dele dette.' },
    OWN_ITEM: { name: 'Skrive sjølv', sentence: 'Den som har skrive noko, ser det sjølv.' },
  },
  en: {
    NONE: { name: 'Not shared', sentence: 'This is not shared.' },
    SELF: { name: 'Own case', sentence: 'The person concerned sees everything in their own case.' },
    REPRESENTATION: {
      name: 'On behalf of',
      sentence: 'A guardian or proxy acts on behalf of the person concerned.',
    },
    OWNER: { name: 'Own field', sentence: 'This belongs to the role’s own task in the case.' },
    STATUTORY: {
      name: 'Shared by law',
      sentence: 'The law requires that this is shared. No consent is needed.',
    },
    HEALTH_COOPERATION: {
      name: 'Health co-operation',
      sentence: 'Health staff who work together may share what is needed, as long as nobody says no.',
    },
    INVITED: { name: 'Called in', sentence: 'Those called to a meeting see its time, place and agenda.' },
    CONSENT: { name: 'Consent', sentence: 'The person concerned has consented to share this.' },
    OWN_ITEM: { name: 'Own writing', sentence: 'Whoever wrote something sees it.' },
  },
};
