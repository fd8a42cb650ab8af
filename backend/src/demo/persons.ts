import type { DemoPerson } from '../platform/config/settings.js';

/** Everyone in the demo's cases, in the order of the login page. All are made up. */
export const demoPersons: readonly DemoPerson[] = [
  {
    key: 'A',
    name: 'Modig Fjære',
    role: 'Innbygger, sykmeldt regnskapsfører',
    tryThis: 'Se neste trinn, logg uken, og trekk et samtykke mens den andre har siden åpen.',
  },
  {
    key: 'B',
    name: 'Stille Bekk',
    role: 'Innbygger, på vei inn i arbeid',
    tryThis: 'Se hvem som ser hva, og forhåndsvis nøyaktig det arbeidsgiveren får se.',
  },
  {
    key: 'C',
    name: 'Raus Lerke',
    role: 'Innbygger, sykmeldt lærer',
    tryThis: 'Se samtykker som er trukket og gitt på nytt, og hvem som har vært inne i saken.',
  },
  {
    key: 'D',
    name: 'Ung Rogn',
    role: 'Innbygger, lærling på 16 år',
    tryThis: 'Se at du bestemmer selv om helsen din, og at foreldre ikke ser saken.',
  },
  {
    key: 'E',
    name: 'Lun Skog',
    role: 'Innbygger med fortrolig adresse (kode 7)',
    tryThis: 'Se hvem som er stengt ute, og hva arbeidsgiveren ikke får vite om hvor du bor.',
  },
  {
    key: 'F',
    name: 'Blid Nøtt',
    role: 'Innbygger, psykolog og kollega av behandleren',
    tryThis: 'Se at kollegaen er stengt ute uansett samtykke, og hva fullmektigen din har gjort.',
  },
  {
    key: 'p1',
    name: 'Klok Gran',
    role: 'Fastlege, Åsbakken legesenter (fiktiv)',
    tryThis: 'Ta stilling til trinnene som venter: innvilg, drøft, eller ikke nå.',
  },
  {
    key: 'p2',
    name: 'Varm Stein',
    role: 'Behandler, Nordhavn Arbeid og Psykisk Helse (fiktiv)',
    tryThis: 'Åpne dagens liste, foreslå et nytt trinn og skriv funksjon i arbeidsord.',
  },
  {
    key: 'p3',
    name: 'Rask Elv',
    role: 'Veileder, Nav Elvedal (fiktiv)',
    tryThis: 'Sorter sakslisten, åpne en tavle og flytt en milepæl med mus eller tastatur.',
  },
  {
    key: 'p4',
    name: 'Lys Hegg',
    role: 'ARK-veileder, Nav Arbeid og helse Viddene (fiktiv)',
    tryThis: 'Se bestillingene som venter, og hva Nav-kontoret besluttet om rådet ditt.',
  },
  {
    key: 'p5',
    name: 'Tydelig Vind',
    role: 'SFJ-terapeut, Nav Arbeid og helse Viddene (fiktiv)',
    tryThis: 'Følg planen i timer per uke sammen med jobbspesialisten.',
  },
  {
    key: 'p6',
    name: 'Trygg Sti',
    role: 'Jobbspesialist, Nav Arbeid og helse Viddene (fiktiv)',
    tryThis: 'Se hvem som trenger kontakt med en arbeidsgiver denne uka, og åpne jobbsporet.',
  },
  {
    key: 'p7',
    name: 'Dyp Sjø',
    role: 'Rådgivende overlege, Nav Arbeid og helse Viddene (fiktiv)',
    tryThis: 'Les et spørsmål uten navn: du ser ikke hvem det gjelder, og ingen sak å åpne.',
  },
  {
    key: 'p8',
    name: 'Rolig Bølge',
    role: 'Leder, Fjordlys Regnskap AS (fiktiv)',
    tryThis: 'Se hva som er avtalt nå, si ja til et trinn og foreslå en tilrettelegging.',
  },
  {
    key: 'p9',
    name: 'Glad Spurv',
    role: 'Verkstedeier, Grønnsletta Sykkelverksted AS (fiktiv)',
    tryThis: 'Se ukens timer og tilretteleggingen, og at resten av saken ikke finnes for deg.',
  },
  {
    key: 'p10',
    name: 'Streng Mast',
    role: 'Rektor, Vidsyn skole (fiktiv)',
    tryThis: 'Du har gått ut av saken: se at den er borte for deg.',
  },
  {
    key: 'p11',
    name: 'Åpen Port',
    role: 'HR-rådgiver, Vidsyn skole (fiktiv)',
    tryThis: 'Du kom inn etter rektor: se bare det du selv har fått samtykke til.',
  },
  {
    key: 'p12',
    name: 'Fast Tau',
    role: 'Tillitsvalgt, Vidsyn skole (fiktiv)',
    tryThis: 'Du var med på ett møte: se at saken er borte for deg.',
  },
  {
    key: 'p13',
    name: 'Stø Furu',
    role: 'Veileder med tilgang til fortrolig adresse, Nav Elvedal (fiktiv)',
    tryThis: 'Åpne saken til Lun Skog: kollegaen din på samme kontor finner den ikke.',
  },
  {
    key: 'p14',
    name: 'Snar Vik',
    role: 'Veileder, Nav Solnes (fiktiv)',
    tryThis: 'Du hjelper et annet kontor i en periode, og begrunnelsen din vises for den det gjelder.',
  },
  {
    key: 'p15',
    name: 'Støtt Ask',
    role: 'Fullmektig for Blid Nøtt',
    tryThis: 'Handle på vegne av en annen: alt du leser og gjør, blir skrevet ned.',
  },
  {
    key: 'p16',
    name: 'Mild Kilde',
    role: 'Fastlege, Åsbakken legesenter (fiktiv)',
    tryThis: 'Se pasientene som har en sak med særlig beskyttelse.',
  },
  {
    key: 'p17',
    name: 'Jevn Bakke',
    role: 'Daglig leder, Furulia Trevare AS (fiktiv)',
    tryThis: 'Lun Skog har delt hvem som er med: se at legen og Nav-kontoret likevel ikke vises.',
  },
];
