import type { PrivateCategory, RepresentationKind } from '@samtavle/shared/policy';
import { longDate } from '../../ui/show/dates.js';

export const representationText = {
  title: 'De som kan handle for deg',
  lead: 'En fullmektig velger du selv, og du kan avslutte når som helst. En verge kommer fra registeret. Begge handler fra din side, og alt de leser og gjør, blir skrevet ned.',
  none: 'Ingen kan handle for deg nå.',
  invite: 'Gi fullmakt',
  inviteTitle: 'Gi en annen fullmakt',
  inviteLead:
    'Du får en lenke som du gir til den du stoler på. Når personen har sagt ja, må du bekrefte her. Først da gjelder fullmakten.',
  openedLegend: 'Skal personen også se noe av dette? (valgfritt)',
  openedHelp:
    'Uten avkryssing ser en fullmektig alt annet, men ikke dette. Notatene dine om uka ser bare du.',
  lastDay: 'Til og med',
  lastDayHelp: 'Høyst to år fram.',
  submit: 'Lag lenke',
  made: 'Lenken er laget. Du finner den under «De som kan handle for deg».',
  waiting: 'Ingen har sagt ja ennå',
  link: 'Lenke som du gir videre',
  linkHelp: 'Lenken gjelder i sju dager, og bare én kan bruke den.',
  asks: (name: string) => `${name} har sagt ja. Kjenner du personen?`,
  confirm: 'Bekreft fullmakten',
  confirmOf: (name: string) => `Bekreft fullmakten til ${name}`,
  confirmed: (name: string) => `${name} kan nå handle for deg.`,
  end: 'Avslutt',
  endOf: (name: string) => `Avslutt fullmakten til ${name}`,
  ended: (name: string) => `Fullmakten er avsluttet. ${name} ser ingenting mer.`,
  drop: 'Trekk lenken tilbake',
  dropped: 'Lenken kan ikke brukes lenger.',
  until: (day: string) => `Gjelder til og med ${longDate(day)}.`,
  over: (day: string) => `Avsluttet ${longDate(day)}.`,
  expired: (day: string) => `Gjaldt til og med ${longDate(day)}.`,
  resting: 'Gjelder ikke her.',
  opened: (what: string) => `Ser også ${what}.`,
  guardian: 'En verge kan ikke avsluttes her. Snakk med Statsforvalteren.',
  past: 'Vis tidligere',
  acts: 'Gjort på dine vegne',
  act: (what: string, name: string) => `${name} skrev noe om ${what}`,
  someone: 'den du ga lenken til',
};

export const kindWords: Record<RepresentationKind, string> = { GUARDIAN: 'Verge', PROXY: 'Fullmektig' };

/** The private categories as a choice, and inside a sentence. */
export const privateWords: Record<PrivateCategory, { title: string; the: string }> = {
  BARRIER_PERSONAL: { title: 'Det som er vanskelig for deg selv', the: 'det som er vanskelig for deg selv' },
  SYMPTOM_MEASURES: { title: 'Skjema om plager', the: 'skjema om plager' },
  SAFETY: { title: 'Trygghet', the: 'det som gjelder trygghet' },
  PERSONAL: { title: 'Mål og tanker som bare er dine', the: 'mål og tanker som bare er dine' },
};

const ACTS: Readonly<Record<string, string>> = {
  participant: 'hvem som er med',
  consent: 'et samtykke',
  consent_end: 'å trekke et samtykke',
  employment: 'jobben',
  sick_leave_period: 'sykmeldingen',
  goal: 'et mål',
  goal_decision: 'et mål',
  step: 'et trinn',
  step_act: 'et trinn',
  work_actual: 'en uke',
  milestone: 'en milepæl',
  invitation: 'et møte',
  accommodation: 'en tilrettelegging',
  accommodation_act: 'en tilrettelegging',
  function_entry: 'hva du får til på jobb',
  plan_summary: 'sammendraget av planen',
  category_summary: 'en kort linje',
};

/** What was written, inside a sentence. */
export function actWords(what: string): string {
  return ACTS[what] ?? 'saken';
}

export const acceptText = {
  title: 'Vil du handle for en annen?',
  noLink: 'Lenken er brukt eller ufullstendig. Be om en ny fra den som ga deg den.',
  lead: 'Du har fått en lenke av en som vil gi deg fullmakt. Sier du ja, får personen se navnet ditt og må bekrefte. Alt du leser og gjør for personen, blir skrevet ned og vist for den.',
  submit: 'Ja, jeg vil hjelpe',
  doneTitle: 'Takk. Nå må personen bekrefte',
  done: 'Når fullmakten er bekreftet, finner du saken når du går til forsiden.',
  toFront: 'Gå til forsiden',
};
