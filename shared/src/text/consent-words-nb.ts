import type { ConsentWords } from './consent-words.js';

export const consentWordsNb: ConsentWords = {
  title: (name) => `Samtykke til å dele med ${name}`,
  headings: {
    WHO: 'Hvem får se?',
    WHAT: 'Hva deles?',
    WHY: 'Hvorfor?',
    HOW_LONG: 'Hvor lenge?',
    NOT_SHARED: 'Hva deles ikke?',
    BY_LAW: 'Hva deles uansett?',
    VOLUNTARY: 'Må jeg si ja?',
    WITHDRAW: 'Kan jeg ombestemme meg?',
    RIGHTS: 'Rettighetene dine',
    COPIES: 'Blir det lagret andre steder?',
    HELP: 'Hvem kan jeg spørre?',
    ABOUT: 'Om denne teksten',
  },
  who: (name, role, place) => `${name} (${role}, ${place}) får se det du velger her.`,
  onlyThem:
    'Samtykket gjelder bare denne personen. Kommer det en ny person i stedet, må du ta stilling på nytt.',
  responsible: (place) => `${place} har ansvar for hvordan opplysningene blir brukt der.`,
  preview: (name) => `Før du sier ja, kan du se nøyaktig det ${name} vil se.`,
  secrecy: (name) =>
    `Samtykket gjør at de som har taushetsplikt, kan vise ${name} det du har valgt. Opplysningene skal ikke brukes til noe annet.`,
  period: (from, to) =>
    `${from === null ? 'Fra du sier ja' : `Fra ${from}`}${to === null ? '' : ` til og med ${to}`}. ` +
    'Blir saken avsluttet før det, slutter delingen da.',
  notChosen: 'Alt du ikke har valgt over, blir ikke delt.',
  never: (role, list) => `Dette kan aldri deles med ${role} her, heller ikke om du vil: ${list}.`,
  byLaw: (name) => `Noe får ${name} se uten samtykke:`,
  health: 'Det som deles som helsesamarbeid, kan du si nei til på siden om hvem som ser hva.',
  voluntary: [
    'Nei. Du velger selv, og du kan si ja til noe og nei til noe annet.',
    'Sier du nei, mister du ikke behandling, sykepenger eller andre ytelser av den grunn. Plikter som følger av loven, gjelder uansett.',
  ],
  withdraw: [
    () => 'Ja. Du kan trekke samtykket når som helst her i Samtavle, like lett som du ga det.',
    (name) => `Fra samme stund ser ikke ${name} det lenger. Det ${name} alt har lest, kan ikke gjøres ulest.`,
  ],
  rights: [
    'Du kan se alt som er delt, og hvem som har lest det.',
    'Du kan be om at feil blir rettet. Du kan klage til Datatilsynet.',
  ],
  copies: (place) => [
    `Samtavle sender ikke kopier til ${place}. Skriver mottakeren noe ned i egne systemer, gjelder reglene der, også etter at samtykket er slutt.`,
  ],
  help: (place) => [
    `Spør den du har kontakt med i saken, eller personvernombudet ved ${place}.`,
    'Teksten finnes på bokmål, nynorsk og engelsk. Trenger du tolk, kan du be om det før du svarer.',
  ],
  about: (version) => `Samtykketekst ${version}, på bokmål. Kommer det en ny tekst, blir du spurt på nytt.`,
  given: (on, via) => `Gitt ${on} ${via}.`,
  via: { SELF: 'av deg her i Samtavle', IN_MEETING: 'i et møte', PAPER: 'på papir' },
  and: 'og',
};
