import type { ActivityReason, ActivityState, HoldReason, MeetingParty } from '@samtavle/shared/domain';
import { dayDate, distance, longDate, shortDate } from '../../ui/show/dates.js';

export const clockText = {
  title: 'Frister og oppgaver',
  lead: 'Det som skjer først, står øverst.',
  citizenLead: 'Dette skjer, og dette gjør du. Du trenger ikke huske datoene: de står her.',
  seen: 'Slik ser siden ut for den andre.',
  sick: (since: string, week: number) => `Sykmeldt siden ${longDate(since)} · uke ${week}`,
  timeline: 'Fristene',
  timelineLabel: (from: string, to: string, open: number, next: string | null) =>
    `Tidslinje fra ${longDate(from)} til ${longDate(to)} med ${open} ${open === 1 ? 'frist' : 'frister'} som gjenstår. ${next ?? 'Ingen frist står for tur.'} De samme fristene står i listen under.`,
  nextIs: (title: string, due: string) => `Neste: ${title}, ${longDate(due)}.`,
  today: 'I dag',
  next: 'Neste',
  later: 'Senere',
  done: (count: number) => `Ferdig (${count})`,
  none: 'Ingen frister å vise her nå.',
  due: (due: string, today: string) => `${dayDate(due)} · ${distance(today, due)}`,
  day: dayDate,
  owner: (who: string) => `Ansvar: ${who}`,
  overdue: 'Over fristen',
  guiding: 'Veiledende frist',
  estimate: 'Anslag',
  held: (until: string) => `På vent til ${shortDate(until)}`,
  heldBecause: (reason: string) => `På vent fordi ${reason}.`,
  remind: (from: string) => `Påminnelse fra ${shortDate(from)}.`,
  origin: (parts: string, checkedOn: string | null) =>
    checkedOn === null ? parts : `${parts} · sist kontrollert ${longDate(checkedOn)}`,
  more: 'Mer om fristen',
  why: 'Hvorfor nå',
  youDo: 'Dette gjør du',
  finish: 'Merk som ferdig',
  followsPathway: 'Blir ferdig av det som føres på siden «Behandling».',
  finishFor: (title: string) => `Merk som ferdig: ${title}`,
  hold: 'Sett på vent',
  changeHold: 'Endre vent',
  holdFor: (title: string) => `Sett på vent: ${title}`,
  facts: 'Greit å vite',
  employerPays: (date: string) =>
    `Arbeidsgiveren betaler sykepengene de første 16 dagene, til og med ${longDate(date)}.`,
  protected: (date: string) =>
    `Ingen kan sies opp fordi de er syke, de første 12 månedene: fram til ${longDate(date)}.`,
  guidingNote:
    '«Veiledende frist»: Nav skrev om rettledningen sin 18. desember 2025. Spør Nav hvis en dato er viktig for deg.',
};

export const tasksText = {
  title: 'Venter på deg',
  none: 'Ingenting venter på deg akkurat nå.',
  others: 'Venter på andre',
  before: (due: string, today: string) => `innen ${shortDate(due)} (${distance(today, due)})`,
  since: (days: number) =>
    days === 0 ? 'siden i dag' : days === 1 ? 'ventet i 1 dag' : `ventet i ${days} dager`,
  step: (week: number, percent: number) => `Trinnet fra uke ${week}, ${percent} % jobb`,
  promised: (meeting: string) => `Avtalt i ${meeting}`,
  parties: {
    EMPLOYEE: 'Den ansatte',
    EMPLOYER: 'Arbeidsgiveren',
    NAV: 'Nav',
    CLINICIAN: 'Behandleren',
  } satisfies Record<MeetingParty, string>,
  noDay: 'uten frist',
  late: (due: string, today: string) => `fristen var ${shortDate(due)} (${distance(today, due)})`,
  quoted: (text: string) => `«${text}»`,
};

export const dutiesText = {
  title: 'Dine plikter mens du er sykmeldt',
  lead: 'Tre ting loven ber deg om. Resten er andres ansvar.',
  list: [
    'Fortell arbeidsgiveren og Nav hva du kan gjøre, og hva du trenger. Du trenger ikke si hva som feiler deg.',
    'Vær med på å lage oppfølgingsplanen, og kom på dialogmøtene.',
    'Ta imot tilpasset arbeid og prøv det du kan. Si fra når noe ikke går.',
  ],
  source: 'Folketrygdloven § 8-8 og arbeidsmiljøloven § 2-3 · sist kontrollert 21. november 2026',
};

export const holdText = {
  title: (what: string) => `Sett «${what}» på vent`,
  lead: 'Alle som ser fristen, ser at den er på vent, hvorfor og til når. Datoen i loven endres ikke.',
  because: 'Hvorfor',
  choose: 'Velg en grunn',
  missing: 'Velg en grunn.',
  until: 'Til og med',
  untilHelp: 'Høyst seks måneder fram.',
  submit: 'Sett på vent',
  remove: 'Ta bort vent',
};

export const holdReasons: Record<HoldReason, string> = {
  WAITS_FOR_CITIZEN: 'vi venter på svar fra den saken gjelder',
  WAITS_FOR_EMPLOYER: 'vi venter på arbeidsgiveren',
  WAITS_FOR_DOCTOR: 'vi venter på legen',
  WAITS_FOR_NAV: 'vi venter på Nav',
  DATE_AGREED: 'en annen dato er avtalt',
  ABSENCE: 'noen er borte eller har ferie',
};

export const activityText = {
  title: 'Aktivitetskravet',
  lead: 'Nav vurderer om arbeid eller annen aktivitet er prøvd innen åtte uker (folketrygdloven § 8-8).',
  due: (due: string) => `Skal være vurdert innen ${longDate(due)}`,
  assess: 'Vurder',
  again: 'Vurder på nytt',
  history: 'Vurderinger',
  line: (at: string, by: string | null) => (by === null ? longDate(at) : `${longDate(at)} · ${by}`),
  until: (date: string) => `til ${longDate(date)}`,
  dialogTitle: 'Vurder aktivitetskravet',
  dialogLead:
    'Den saken gjelder, ser grunnen. Arbeidsgiveren får ikke vite noe om vurderingen. Legen og behandleren ser bare at Nav har vurdert.',
  reason: 'Vurdering',
  choose: 'Velg vurdering',
  missing: 'Velg en vurdering.',
  untilLabel: 'Vent til og med',
  submit: 'Lagre vurderingen',
};

export const activityStates: Record<ActivityState, string> = {
  NEW: 'Ikke vurdert',
  FULFILLED: 'Oppfylt',
  EXCEPTION: 'Unntak',
  AWAITING: 'Avventer',
};

export const activityReasons: Record<ActivityReason, string> = {
  GRADED: 'gradert sykmelding',
  MEASURE: 'i tiltak',
  FIT: 'friskmeldt',
  MEDICAL: 'medisinske grunner',
  NO_ADAPTATION: 'tilrettelegging er ikke mulig',
  EMPLOYER_PLAN: 'oppfølgingsplan fra arbeidsgiveren',
  ISSUER_INFORMATION: 'opplysninger fra legen',
  CITIZEN_INFORMATION: 'opplysninger fra den sykmeldte',
  ADVISORY_DOCTOR: 'drøftes med rådgivende lege',
  INTERNAL_DISCUSSION: 'drøftes internt',
  OTHER: 'noe annet',
};
