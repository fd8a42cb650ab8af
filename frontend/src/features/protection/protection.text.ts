import type { Partiality, Protection, ToldBy } from '@samtavle/shared/policy';
import { longDate } from '../../ui/show/dates.js';

export const protectionText = {
  page: 'Ekstra vern og hjelp',
  lead: 'Noen regler gjelder uansett hva du samtykker til. Her ser du dem som verner deg, og hvem som kan handle for deg.',
  title: 'Dette verner deg',
  nothing: 'Ingen er stengt ute fra saken din nå.',
  young:
    'Du er 16 eller 17 år. Da bestemmer du selv om helsen din (pasient- og brukerrettighetsloven § 4-3), og om hva som deles her. Foreldre og verger ser ingenting i saken din. Vil du at en voksen skal hjelpe deg, kan du gi fullmakt. Den som behandler deg, kan utenfor Samtavle ha plikt til å si fra til foreldrene dine om noe alvorlig. Spør hvis du lurer.',
  shutOut: (names: string) =>
    `Stengt ute nå: ${names}. For dem finnes ikke saken, heller ikke om du samtykker.`,
  office: 'I Nav ser bare kontoret der du bor saken, og de som arbeider for hele landet.',
  partialTitle: 'Inhabile',
  partialLead:
    'Den som er i familie med deg, er kollega eller er for nær på annen måte, skal ikke ha med saken å gjøre. Ingen kan gjøre unntak.',
  report: 'Meld fra om noen',
  takeBack: 'Slipp inn igjen',
  takeBackOf: (name: string) => `Slipp ${name} inn igjen`,
  takenBack: (name: string) => `${name} kan se saken igjen, så langt du deler.`,
  toldOn: (day: string, who: string) => `${who} ${longDate(day)}`,
  overrideTitle: 'Unntak fra regelen om kontor',
  overrideLead: 'En som hjelper fra et annet kontor, kan få tilgang i en periode. Begrunnelsen står her.',
  overrideLine: (from: string, to: string) => `Fra ${longDate(from)} til og med ${longDate(to)}.`,
};

/** What the registers say, as it concerns the citizen. */
export const protectionWords: Record<Protection, string> = {
  STRICTLY_CONFIDENTIAL_ADDRESS:
    'Du har strengt fortrolig adresse (kode 6). I Nav ser bare de som er klarert for det, saken din. Arbeidsplassen din vises bare for deg og arbeidsgiveren, og arbeidsgiveren ser ikke hvem andre som er med.',
  CONFIDENTIAL_ADDRESS:
    'Du har fortrolig adresse (kode 7). I Nav ser bare de som er klarert for det, saken din. Arbeidsplassen din vises bare for deg og arbeidsgiveren, og arbeidsgiveren ser ikke hvem andre som er med.',
  SHIELDED: 'Du er skjermet fordi du arbeider i Nav. Bare ansatte som er klarert for det, ser saken din.',
};

export const partialityWords: Record<Partiality, string> = {
  FAMILY: 'I familie',
  COLLEAGUE: 'Kollega',
  OTHER: 'For nær på annen måte',
};

export const toldByWords: Record<ToldBy, string> = {
  SELF: 'Sa selv fra',
  CITIZEN: 'Du sa fra',
  REGISTER: 'Meldt fra registeret',
};

export const reportText = {
  title: 'Hvem er for nær deg?',
  lead: 'Personen ser ingenting i saken fra samme øyeblikk, til du slipper den inn igjen.',
  person: 'Hvem gjelder det?',
  kind: 'Hvordan kjenner dere hverandre?',
  missingPerson: 'Velg hvem det gjelder.',
  missingKind: 'Velg hvordan dere kjenner hverandre.',
  submit: 'Steng ute',
  done: (name: string) => `${name} er stengt ute. For ${name} finnes ikke saken lenger.`,
};

export const declareText = {
  open: 'Meld deg inhabil',
  title: 'Er du for nær til å ha denne saken?',
  lead: 'Når du melder deg inhabil, ser du ikke saken lenger. Det gjelder med en gang, og du kan ikke angre selv. Den det gjelder, får vite at du har sagt fra (forvaltningsloven § 6).',
  kind: 'Hvorfor?',
  missing: 'Velg hvorfor.',
  submit: 'Jeg er inhabil',
};

export const overrideText = {
  about: 'Hører saken til et annet kontor, og er du bedt om å hjelpe? Da kan du be om tilgang for en tid.',
  open: 'Be om tilgang',
  title: 'Be om tilgang for en tid',
  lead: 'Dette opphever bare regelen om kontor. Den det gjelder, får se navnet ditt og begrunnelsen.',
  reason: 'Begrunnelse',
  reasonHelp: 'Fra 10 til 255 tegn. Skriv ikke om helse.',
  lastDay: 'Til og med',
  lastDayHelp: 'Høyst tre måneder fram.',
  submit: 'Be om tilgang',
};
