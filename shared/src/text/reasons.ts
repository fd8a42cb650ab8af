import type { ReasonWords } from '../policy/explain.js';
import type { In, Phrases } from './language.js';

/** The sentence behind each decision, readable both to the citizen and to the one it concerns. */
export const reasons: In<Phrases<ReasonWords>> = {
  nb: {
    SELF: 'Dette er din egen sak. Du ser alt.',
    OWNER: 'Dette hører til rollens egen oppgave i saken.',
    HEALTH_COOPERATION:
      'Helsepersonell som samarbeider om behandlingen, kan dele det som trengs, så lenge den det gjelder ikke sier nei (helsepersonelloven §§ 25 og 45).',
    INVITED: 'Den som er kalt inn, ser tid, sted og tema for møtet.',
    CONSENT: 'Den det gjelder, har samtykket til dette.',
    OBJECTED: 'Det er sagt nei til å dele dette i helsesamarbeidet.',
    AWAITS_YES: 'Venter på ja fra den saken gjelder. Før det vises bare det loven krever.',
    LEFT_CASE: 'Er ikke lenger med i saken og ser ingenting.',
    NOT_PARTICIPANT: 'Er ikke med i saken og ser ingenting.',
    NO_CONSENT: 'Dette deles bare med samtykke. Det er ikke gitt nå.',
    NOT_INVITED: 'Møter vises for dem som er kalt inn, eller med samtykke.',
    STATUTORY_EMPLOYMENT_NAV: 'Nav får vite hvem som er arbeidsgiver, etter loven.',
    STATUTORY_SICK_LEAVE_NAV: 'Nav får sykmeldingen etter loven.',
    STATUTORY_SICK_LEAVE_EMPLOYER: 'Arbeidsgiveren får vite prosent og datoer i sykmeldingen, etter loven.',
    STATUTORY_FOLLOW_UP_PLAN_GP:
      'Arbeidsgiveren skal sende oppfølgingsplanen til den som sykmelder, innen fire uker (arbeidsmiljøloven § 4-6).',
    STATUTORY_FOLLOW_UP_PLAN_NAV:
      'Arbeidsgiveren skal sende oppfølgingsplanen til Nav senest en uke før dialogmøte 2 eller 3 (folketrygdloven §§ 8-7 a og 25-2).',
    NOT_YET_FOLLOW_UP_PLAN:
      'Dette deles når arbeidsgiveren har sendt oppfølgingsplanen. Før det deles det bare med samtykke.',
    NOT_YET_MEETING:
      'Dette deles fra en uke før dialogmøte 2 eller 3 som det er kalt inn til. Før det deles det bare med samtykke.',
    NOT_COMMISSIONED:
      'Nav-rådgiveren ser dette bare mens Nav-kontoret har et oppdrag hos tjenesten som ikke er besvart eller trukket. Ellers deles det bare med samtykke.',
    STATUTORY_COMMISSION: 'Nav-rådgiveren arbeider på oppdrag fra Nav-kontoret i denne saken.',
    STATUTORY_OTHER: 'Dette deles etter loven.',
    NEVER_TO_EMPLOYER:
      'Dette deles aldri med en arbeidsgiver her, heller ikke med samtykke. Det er en trygghetsregel i Samtavle.',
    NEVER_IN_RECRUITMENT:
      'Dette deles aldri med en som vurderer å ansette, heller ikke med samtykke (arbeidsmiljøloven § 9-3).',
    NEVER_TO_ROLE:
      'Dette deles aldri med denne rollen her, heller ikke med samtykke. Det er en trygghetsregel i Samtavle.',
  },
  nn: {
    SELF: 'Dette er di eiga sak. Du ser alt.',
    OWNER: 'Dette høyrer til den eigne oppgåva til rolla i saka.',
    HEALTH_COOPERATION:
      'Helsepersonell som samarbeider om behandlinga, kan dele det som trengst, så lenge den det gjeld ikkje seier nei (helsepersonellova §§ 25 og 45).',
    INVITED: 'Den som er kalla inn, ser tid, stad og tema for møtet.',
    CONSENT: 'Den det gjeld, har samtykt til dette.',
    OBJECTED: 'Det er sagt nei til å dele dette i helsesamarbeidet.',
    AWAITS_YES: 'Ventar på ja frå den saka gjeld. Før det blir berre det lova krev, vist.',
    LEFT_CASE: 'Er ikkje lenger med i saka og ser ingenting.',
    NOT_PARTICIPANT: 'Er ikkje med i saka og ser ingenting.',
    NO_CONSENT: 'Dette blir berre delt med samtykke. Det er ikkje gitt no.',
    NOT_INVITED: 'Møte blir viste for dei som er kalla inn, eller med samtykke.',
    STATUTORY_EMPLOYMENT_NAV: 'Nav får vite kven som er arbeidsgivar, etter lova.',
    STATUTORY_SICK_LEAVE_NAV: 'Nav får sjukmeldinga etter lova.',
    STATUTORY_SICK_LEAVE_EMPLOYER: 'Arbeidsgivaren får vite prosent og datoar i sjukmeldinga, etter lova.',
    STATUTORY_FOLLOW_UP_PLAN_GP:
      'Arbeidsgivaren skal sende oppfølgingsplanen til den som sjukmelder, innan fire veker (arbeidsmiljølova § 4-6).',
    STATUTORY_FOLLOW_UP_PLAN_NAV:
      'Arbeidsgivaren skal sende oppfølgingsplanen til Nav seinast ei veke før dialogmøte 2 eller 3 (folketrygdlova §§ 8-7 a og 25-2).',
    NOT_YET_FOLLOW_UP_PLAN:
      'Dette blir delt når arbeidsgivaren har sendt oppfølgingsplanen. Før det blir det berre delt med samtykke.',
    NOT_YET_MEETING:
      'Dette blir delt frå ei veke før dialogmøte 2 eller 3 som det er kalla inn til. Før det blir det berre delt med samtykke.',
    NOT_COMMISSIONED:
      'Nav-rådgivaren ser dette berre medan Nav-kontoret har eit oppdrag hos tenesta som ikkje er svara på eller trekt. Elles blir det berre delt med samtykke.',
    STATUTORY_COMMISSION: 'Nav-rådgivaren arbeider på oppdrag frå Nav-kontoret i denne saka.',
    STATUTORY_OTHER: 'Dette blir delt etter lova.',
    NEVER_TO_EMPLOYER:
      'Dette blir aldri delt med ein arbeidsgivar her, heller ikkje med samtykke. Det er ein tryggleiksregel i Samtavle.',
    NEVER_IN_RECRUITMENT:
      'Dette blir aldri delt med ein som vurderer å tilsetje, heller ikkje med samtykke (arbeidsmiljølova § 9-3).',
    NEVER_TO_ROLE:
      'Dette blir aldri delt med denne rolla her, heller ikkje med samtykke. Det er ein tryggleiksregel i Samtavle.',
  },
  en: {
    SELF: 'This is your own case. You see everything.',
    OWNER: 'This belongs to the role’s own task in the case.',
    HEALTH_COOPERATION:
      'Health staff who work together on the care may share what is needed, as long as the person concerned does not object (Health Personnel Act sections 25 and 45).',
    INVITED: 'Those called to the meeting see its time, place and agenda.',
    CONSENT: 'The person concerned has consented to this.',
    OBJECTED: 'Sharing this between health staff has been refused.',
    AWAITS_YES: 'Waits for a yes from the person concerned. Until then only what the law demands is shown.',
    LEFT_CASE: 'No longer takes part in the case and sees nothing.',
    NOT_PARTICIPANT: 'Does not take part in the case and sees nothing.',
    NO_CONSENT: 'This is shared only with consent. None is given now.',
    NOT_INVITED: 'Meetings are shown to those called to them, or with consent.',
    STATUTORY_EMPLOYMENT_NAV: 'Nav is told who the employer is, by law.',
    STATUTORY_SICK_LEAVE_NAV: 'Nav receives the sick note by law.',
    STATUTORY_SICK_LEAVE_EMPLOYER: 'The employer is told the per cent and dates of the sick leave, by law.',
    STATUTORY_FOLLOW_UP_PLAN_GP:
      'The employer must send the follow-up plan to the issuer of the sick note within four weeks (Working Environment Act section 4-6).',
    STATUTORY_FOLLOW_UP_PLAN_NAV:
      'The employer must send the follow-up plan to Nav at the latest one week before dialogue meeting 2 or 3 (National Insurance Act sections 8-7 a and 25-2).',
    NOT_YET_FOLLOW_UP_PLAN:
      'This is shared once the employer has sent the follow-up plan. Until then only with consent.',
    NOT_YET_MEETING:
      'This is shared from one week before a dialogue meeting 2 or 3 that people are called to. Until then only with consent.',
    NOT_COMMISSIONED:
      'The Nav adviser sees this only while the local Nav office has a commission with the service that is neither answered nor taken back. Otherwise it is shared only with consent.',
    STATUTORY_COMMISSION: 'The Nav adviser works on the local Nav office’s commission in this case.',
    STATUTORY_OTHER: 'This is shared by law.',
    NEVER_TO_EMPLOYER:
      'This is never shared with an employer here, not even with consent. It is a safety rule of Samtavle.',
    NEVER_IN_RECRUITMENT:
      'This is never shared with someone who considers hiring, not even with consent (Working Environment Act section 9-3).',
    NEVER_TO_ROLE:
      'This is never shared with this role here, not even with consent. It is a safety rule of Samtavle.',
  },
};
