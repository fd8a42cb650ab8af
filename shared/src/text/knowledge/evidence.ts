import type { Role } from '../../policy/recipients.js';
import type { FactCard, MythCard, StudyCard } from './card.js';

/** Those who may read of health and treatment in general: never an employer. */
const INSIDE = [
  'CITIZEN',
  'THERAPIST',
  'GP',
  'NAV_LOCAL',
  'NAV_ADVISER',
  'JOB_SPECIALIST',
  'ADVISORY_DOCTOR',
] as const satisfies readonly Role[];
const CHECKED = '2026-11-26';
const NAV = 'Presentasjon fra Nav Arbeid og helse (2023)';
const CLINIC = 'Diakonhjemmet sykehus, poliklinikk psykisk helse og arbeid';

export const studies: readonly StudyCard[] = [
  {
    id: 'LAGERVELD_2012',
    kind: 'STUDY',
    roles: INSIDE,
    claim:
      'Plagene gikk ned i begge gruppene. De som fikk arbeidsfokusert terapi, var helt tilbake i jobb 65 dager tidligere, og delvis tilbake 12 dager tidligere.',
    source: 'Lagerveld m.fl. 2012, Journal of Occupational Health Psychology',
    design: 'Kvasi-eksperimentell: to grupper, uten loddtrekning',
    n: '168 sykmeldte',
    caveat: 'Gruppene kan ha vært ulike fra starten, siden det ikke ble trukket lodd.',
    checkedOn: CHECKED,
  },
  {
    id: 'KROGER_2015',
    kind: 'STUDY',
    roles: INSIDE,
    claim:
      'Flere med depresjon var tilbake i jobb etter arbeidsfokusert kognitiv terapi enn etter vanlig kognitiv terapi.',
    source:
      'Kröger m.fl. 2015, Journal of Occupational Health Psychology, og forelesning om arbeidsfokusert terapi',
    design: 'Forelesningen sier RCT. Sammendraget vi fant, sier kontrollert studie med matchede pasienter',
    n: '26 pasienter med depresjon',
    caveat: 'Liten studie. Vi har lest sammendraget, ikke hele artikkelen.',
    checkedOn: CHECKED,
  },
  {
    id: 'CULLEN_2017',
    kind: 'STUDY',
    roles: INSIDE,
    claim:
      'Tradisjonell kognitiv terapi alene reduserer ikke sykefraværet. Forfatterne anbefaler arbeidsfokusert terapi.',
    source: 'Cullen m.fl. 2017, Journal of Occupational Rehabilitation',
    design: 'Systematisk kunnskapsoversikt',
    n: '36 studier',
    caveat: 'Få av studiene på arbeidsplassen gjaldt psykiske plager.',
    checkedOn: CHECKED,
  },
  {
    id: 'VAN_DER_NOORDT_2014',
    kind: 'STUDY',
    roles: INSIDE,
    claim:
      'For de fleste er det å ha en jobb forbundet med mindre depresjon og bedre psykisk helse. Langt fravær kan gjøre det verre.',
    source: 'van der Noordt m.fl. 2014, Occupational and Environmental Medicine; Nav om langt fravær',
    design: 'Systematisk kunnskapsoversikt over studier som følger folk over tid',
    n: '33 studier',
    caveat:
      'Arbeid kan også skade: uten mening, rytme eller noen å være sammen med, i strid med det man står for, med krav som ikke er tilpasset, uten å lære noe nytt, eller med lite å bestemme selv. Og den som er frisk, får lettere jobb.',
    checkedOn: CHECKED,
  },
];

export const facts: readonly FactCard[] = [
  {
    id: 'ONE_IN_THREE',
    kind: 'FACT',
    roles: INSIDE,
    claim:
      'Mer enn hver tredje av oss får en depresjon eller en angstlidelse i løpet av livet. Det gir vansker i arbeid og utdanning.',
    source: CLINIC,
    caveat: null,
    checkedOn: CHECKED,
  },
  {
    id: 'SEVERE_IPS',
    kind: 'FACT',
    roles: INSIDE,
    claim:
      'Ved alvorlig psykisk lidelse og langvarige ytelser er det sterk evidens for individuell jobbstøtte (IPS).',
    source: 'Forelesning om OECD og arbeidsfokusert terapi',
    caveat: null,
    checkedOn: CHECKED,
  },
  {
    id: 'UNIT_HEADS',
    kind: 'FACT',
    roles: INSIDE,
    claim: '91 % av enhetslederne ved DPS mener at arbeid bør være en del av behandlingen.',
    source: NAV,
    caveat: 'Vi har ikke sett undersøkelsen bak tallet.',
    checkedOn: CHECKED,
  },
  {
    id: 'ASSOCIATED',
    kind: 'FACT',
    roles: INSIDE,
    claim:
      'Arbeid er forbundet med færre symptomer, bedre styring med egen økonomi, mindre rus, færre reinnleggelser, bedre oppfølging av behandling og bedre livskvalitet.',
    source: NAV,
    caveat: '«Forbundet med» sier ikke hva som kommer først: den som har det bedre, er oftere i arbeid.',
    checkedOn: CHECKED,
  },
];

export const myths: readonly MythCard[] = [
  {
    id: 'WORK_WORSENS',
    kind: 'MYTH',
    roles: INSIDE,
    myth: 'Jobb gjør som oftest sykdommen verre.',
    claim: 'For de fleste er jobb godt for helsen. Men ikke enhver jobb, og ikke for alle.',
    source: NAV,
    caveat: 'Se hva som kan gjøre en jobb skadelig, og hva som kan tilpasses.',
    checkedOn: CHECKED,
  },
  {
    id: 'SYMPTOMS_DECIDE',
    kind: 'MYTH',
    roles: INSIDE,
    myth: 'Hvor mye plager man har, avgjør om man kommer tilbake i jobb.',
    claim: 'Tro på egen mestring og håp om arbeid betyr mer, både ens egen tro og andres.',
    source: NAV,
    caveat:
      'Slik sier presentasjonen det. At egen tro på mestring henger sammen med å komme tilbake, er funnet i flere studier.',
    checkedOn: CHECKED,
  },
  {
    id: 'TRAIN_FIRST',
    kind: 'MYTH',
    roles: INSIDE,
    myth: 'Først behandling, så arbeidstrening, og så jobb.',
    claim:
      'Behandling sammen med støtte i en vanlig jobb gir bedre resultater: først jobb, så trening i jobben.',
    source: NAV,
    caveat: 'Gjelder særlig dem med store psykiske vansker som ønsker en vanlig jobb.',
    checkedOn: CHECKED,
  },
];
