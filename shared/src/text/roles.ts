import type { Role } from '../policy/recipients.js';
import type { In } from './language.js';

/** What a role is called: `name` alone, `the` inside a sentence. */
export interface RoleWords {
  readonly name: string;
  readonly the: string;
}

export const roles: In<Record<Role, RoleWords>> = {
  nb: {
    CITIZEN: { name: 'Den det gjelder', the: 'den det gjelder' },
    THERAPIST: { name: 'Behandler', the: 'behandleren' },
    GP: { name: 'Fastlege', the: 'fastlegen' },
    NAV_LOCAL: { name: 'Nav-veileder', the: 'Nav-veilederen' },
    NAV_ADVISER: { name: 'Nav-rådgiver', the: 'Nav-rådgiveren' },
    JOB_SPECIALIST: { name: 'Jobbspesialist', the: 'jobbspesialisten' },
    ADVISORY_DOCTOR: { name: 'Rådgivende lege', the: 'den rådgivende legen' },
    EMPLOYER: { name: 'Arbeidsgiver', the: 'arbeidsgiveren' },
    PROSPECTIVE_EMPLOYER: { name: 'Mulig arbeidsgiver', the: 'den mulige arbeidsgiveren' },
    SUPPORT_PERSON: { name: 'Støtteperson', the: 'støttepersonen' },
  },
  nn: {
    CITIZEN: { name: 'Den det gjeld', the: 'den det gjeld' },
    THERAPIST: { name: 'Behandlar', the: 'behandlaren' },
    GP: { name: 'Fastlege', the: 'fastlegen' },
    NAV_LOCAL: { name: 'Nav-rettleiar', the: 'Nav-rettleiaren' },
    NAV_ADVISER: { name: 'Nav-rådgivar', the: 'Nav-rådgivaren' },
    JOB_SPECIALIST: { name: 'Jobbspesialist', the: 'jobbspesialisten' },
    ADVISORY_DOCTOR: { name: 'Rådgivande lege', the: 'den rådgivande legen' },
    EMPLOYER: { name: 'Arbeidsgivar', the: 'arbeidsgivaren' },
    PROSPECTIVE_EMPLOYER: { name: 'Mogleg arbeidsgivar', the: 'den moglege arbeidsgivaren' },
    SUPPORT_PERSON: { name: 'Støtteperson', the: 'støttepersonen' },
  },
  en: {
    CITIZEN: { name: 'The person concerned', the: 'the person concerned' },
    THERAPIST: { name: 'Therapist', the: 'the therapist' },
    GP: { name: 'GP', the: 'the GP' },
    NAV_LOCAL: { name: 'Nav counsellor', the: 'the Nav counsellor' },
    NAV_ADVISER: { name: 'Nav adviser', the: 'the Nav adviser' },
    JOB_SPECIALIST: { name: 'Job specialist', the: 'the job specialist' },
    ADVISORY_DOCTOR: { name: 'Advisory doctor', the: 'the advisory doctor' },
    EMPLOYER: { name: 'Employer', the: 'the employer' },
    PROSPECTIVE_EMPLOYER: { name: 'Possible employer', the: 'the possible employer' },
    SUPPORT_PERSON: { name: 'Support person', the: 'the support person' },
  },
};
