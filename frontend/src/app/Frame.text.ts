import type { Role } from '@samtavle/shared/policy';

export const frameText = {
  product: 'Samtavle',
  skip: 'Hopp til innholdet',
  about: 'Om demoen',
  demo: 'Demo: alle personer og opplysninger er oppdiktet',
  logOut: 'Logg ut',
  switchDesk: 'Bytt rolle',
  loading: 'Henter siden',
};

/** What a desk is called: by the part one plays there, or by whom one stands in for. */
export function deskName({ role, onBehalfOf }: { role: Role; onBehalfOf?: string }): string {
  return onBehalfOf === undefined ? deskText[role] : `På vegne av ${onBehalfOf}`;
}

/** What a person's place to work is called. */
const deskText: Record<Role, string> = {
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
