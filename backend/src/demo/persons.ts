import type { DemoPerson } from '../platform/config/settings.js';

/** Everyone in the demo's three cases, in the order of the login page. All are made up. */
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
    tryThis: 'Se Navs milepæler i saken du har gitt en anbefaling i, og ikke mer.',
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
    tryThis: 'Se veien fra første kontakt til fast jobb, og hva som er din neste frist.',
  },
  {
    key: 'p7',
    name: 'Dyp Sjø',
    role: 'Rådgivende overlege, Nav Arbeid og helse Viddene (fiktiv)',
    tryThis: 'Se hvor lite et råd trenger: bare sammendraget av planen.',
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
];
