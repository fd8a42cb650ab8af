import type { Role } from '@samtavle/shared/policy';

export const frameText = {
  product: 'Samtavle',
  skip: 'Hopp til innholdet',
  demo: 'Demo: alle personer og opplysninger er oppdiktet',
  logOut: 'Logg ut',
  logIn: 'Logg inn',
  menu: 'Meny',
  switchDesk: 'Bytt rolle',
  loading: 'Henter siden',
  header: 'Toppfelt',
};

/** What a person's place to work is called. */
export const deskText: Record<Role, string> = {
  CITIZEN: 'Min sak',
  THERAPIST: 'Behandler',
  GP: 'Fastlege',
  NAV_LOCAL: 'Nav-veileder',
  NAV_ADVISER: 'Nav-rådgiver',
  JOB_SPECIALIST: 'Jobbspesialist',
  ADVISORY_DOCTOR: 'Rådgivende lege',
  EMPLOYER: 'Arbeidsgiver',
  PROSPECTIVE_EMPLOYER: 'Mulig arbeidsgiver',
  SUPPORT_PERSON: 'Støtteperson',
};
