import type { MilestoneType } from '../../gql/graphql.js';

type Words = Partial<Record<MilestoneType, string>>;

const texts = 'I uke 7, 17 og 39 ber sykmeldingen legen om mer: hva som kan gjøres, og hva planen er videre.';
const retention = 'Oppfølgingen fortsetter i jobben, og ser om den varer.';

/** Why this comes now, for anyone who sees the deadline. Nothing here tells more than that the deadline is there. */
export const whyNow: Words = {
  FOLLOW_UP_PLAN_4W:
    'Etter fire uker skal arbeidsgiveren og den ansatte ha laget en plan sammen: oppgaver, tilpasning og videre oppfølging. Den som sykmelder, får planen. Den trengs ikke når den åpenbart er unødvendig.',
  DIALOGUE_MEETING_1:
    'Den som er helt borte fra jobben, møter arbeidsgiveren innen sju uker. Er sykmeldingen gradert, holdes møtet når en av partene ber om det.',
  WEEK_7: texts,
  WEEK_17: texts,
  WEEK_39: texts,
  ACTIVITY_REQUIREMENT_8W:
    'Innen åtte uker skal arbeid eller annen aktivitet være prøvd, hvis ikke vektige grunner er i veien. Nav vurderer det.',
  WEEK_16: 'Fra uke 16 spør Nav begge parter om de trenger dialogmøte 2.',
  DAY_119: 'På dag 119 går Nav gjennom saken og ser om det skal være dialogmøte 2.',
  UPDATED_PLAN_1W: 'Nav skal ha en oppdatert oppfølgingsplan én uke før dialogmøte 2.',
  DIALOGUE_MEETING_2:
    'Nav holder dialogmøte 2 innen 26 uker. Innkallingen kommer omtrent tre uker før. Alle parter kan be om møtet tidligere.',
  DIALOGUE_MEETING_3: 'Alle parter kan be Nav om et dialogmøte til.',
  MAX_DATE:
    'Sykepengene varer i 248 dager etter de 16 dagene arbeidsgiveren betaler. Graderte dager teller som hele. Bare Nav setter den endelige datoen.',
  STEP_REVIEW: 'To uker inn i et trinn snakker dere om det: fortsette, øke, senke eller ta en pause.',
  ACCOMMODATION_END: 'Tilretteleggingen er avtalt for en tid. Snakk om den skal fortsette.',
  RIGHT_ASSESSED: 'En henvisning skal være vurdert innen ti virkedager.',
  START_DEADLINE: 'Datoen ble satt da retten til helsehjelp ble vurdert.',
  SUSTAINED_4W: 'Fire uker helt tilbake viser om det holder.',
  SUSTAINED_13W: 'Tretten uker helt tilbake viser om det varer.',
  FIRST_EMPLOYER_CONTACT_30D:
    'Jobbsøkingen starter raskt: første kontakt med en arbeidsgiver innen 30 dager.',
  RETENTION_4W: retention,
  RETENTION_13W: retention,
  RETENTION_26W: retention,
};

/** What the citizen does about it; nothing where nothing is needed. */
export const youDo: Words = {
  FOLLOW_UP_PLAN_4W: 'Du er med og lager planen. Fortell hva du kan gjøre, og hva du trenger.',
  DIALOGUE_MEETING_1: 'Du møter lederen din. Vil du ikke ha legen med, sier du nei til det.',
  WEEK_7: 'Ikke noe. Legen tar det med deg i en time.',
  WEEK_17: 'Ikke noe. Legen tar det med deg i en time.',
  WEEK_39: 'Ikke noe. Legen tar det med deg i en time.',
  ACTIVITY_REQUIREMENT_8W: 'Snakk med lederen og legen om hva du kan prøve. Nav gir beskjed om vurderingen.',
  WEEK_16: 'Svar når Nav spør om du trenger et møte.',
  DAY_119: 'Ikke noe nå.',
  UPDATED_PLAN_1W: 'Gå gjennom planen med lederen din før den sendes.',
  DIALOGUE_MEETING_2: 'Du kommer på møtet. Si fra hvis du vil ha det tidligere.',
  MAX_DATE: 'Ikke noe nå. Snakk med Nav i god tid om hva som kommer etterpå.',
  FIRST_EMPLOYER_CONTACT_30D: 'Fortell jobbspesialisten hva slags jobb du vil ha.',
  RETENTION_4W: 'Fortell hvordan det går.',
  RETENTION_13W: 'Fortell hvordan det går.',
  RETENTION_26W: 'Fortell hvordan det går.',
};
