import type { ConsentWords } from './consent-words.js';

export const consentWordsNn: ConsentWords = {
  title: (name) => `Samtykke til å dele med ${name}`,
  headings: {
    WHO: 'Kven får sjå?',
    WHAT: 'Kva blir delt?',
    WHY: 'Kvifor?',
    HOW_LONG: 'Kor lenge?',
    NOT_SHARED: 'Kva blir ikkje delt?',
    BY_LAW: 'Kva blir delt uansett?',
    VOLUNTARY: 'Må eg seie ja?',
    WITHDRAW: 'Kan eg ombestemme meg?',
    RIGHTS: 'Rettane dine',
    COPIES: 'Blir det lagra andre stader?',
    HELP: 'Kven kan eg spørje?',
    ABOUT: 'Om denne teksten',
  },
  who: (name, role, place) => `${name} (${role}, ${place}) får sjå det du vel her.`,
  onlyThem:
    'Samtykket gjeld berre denne personen. Kjem det ein ny person i staden, må du ta stilling på nytt.',
  responsible: (place) => `${place} har ansvar for korleis opplysningane blir brukte der.`,
  preview: (name) => `Før du seier ja, kan du sjå nøyaktig det ${name} vil sjå.`,
  secrecy: (name) =>
    `Samtykket gjer at dei som har teieplikt, kan vise ${name} det du har valt. Opplysningane skal ikkje brukast til noko anna.`,
  period: (from, to) =>
    `${from === null ? 'Frå du seier ja' : `Frå ${from}`}${to === null ? '' : ` til og med ${to}`}. ` +
    'Blir saka avslutta før det, sluttar delinga då.',
  notChosen: 'Alt du ikkje har valt over, blir ikkje delt.',
  never: (role, list) => `Dette kan aldri delast med ${role} her, heller ikkje om du vil: ${list}.`,
  byLaw: (name) => `Noko får ${name} sjå utan samtykke:`,
  health: 'Det som blir delt som helsesamarbeid, kan du seie nei til på sida om kven som ser kva.',
  voluntary: [
    'Nei. Du vel sjølv, og du kan seie ja til noko og nei til noko anna.',
    'Seier du nei, mistar du ikkje behandling, sjukepengar eller andre ytingar av den grunn. Plikter som følgjer av lova, gjeld uansett.',
  ],
  withdraw: [
    () => 'Ja. Du kan trekkje samtykket når som helst her i Samtavle, like lett som du gav det.',
    (name) =>
      `Frå same stund ser ikkje ${name} det lenger. Det ${name} alt har lese, kan ikkje gjerast ulese.`,
  ],
  rights: [
    'Du kan sjå alt som er delt, og kven som har lese det.',
    'Du kan be om at feil blir retta. Du kan klage til Datatilsynet.',
  ],
  copies: (place) => [
    `Samtavle sender ikkje kopiar til ${place}. Skriv mottakaren noko ned i eigne system, gjeld reglane der, også etter at samtykket er slutt.`,
  ],
  help: (place) => [
    `Spør den du har kontakt med i saka, eller personvernombodet ved ${place}.`,
    'Teksten finst på bokmål, nynorsk og engelsk. Treng du tolk, kan du be om det før du svarer.',
  ],
  about: (version) => `Samtykketekst ${version}, på nynorsk. Kjem det ein ny tekst, blir du spurd på nytt.`,
  given: (on, via) => `Gitt ${on} ${via}.`,
  via: { SELF: 'av deg her i Samtavle', IN_MEETING: 'i eit møte', PAPER: 'på papir' },
  and: 'og',
};
