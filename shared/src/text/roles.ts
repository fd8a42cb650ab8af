import type { Role } from '../policy/recipients.js';
import type { In } from './language.js';

/** What a role is called: `name` alone, `word` beside a name, `the` inside a sentence. */
export interface RoleWords {
  readonly name: string;
  readonly word: string;
  readonly the: string;
}

export const roles: In<Record<Role, RoleWords>> = {
  nb: {
    CITIZEN: { name: 'Den det gjelder', word: 'den det gjelder', the: 'den det gjelder' },
    THERAPIST: { name: 'Behandler', word: 'behandler', the: 'behandleren' },
    GP: { name: 'Fastlege', word: 'fastlege', the: 'fastlegen' },
    NAV_LOCAL: { name: 'Nav-veileder', word: 'Nav-veileder', the: 'Nav-veilederen' },
    NAV_ADVISER: { name: 'Nav-rådgiver', word: 'Nav-rådgiver', the: 'Nav-rådgiveren' },
    JOB_SPECIALIST: { name: 'Jobbspesialist', word: 'jobbspesialist', the: 'jobbspesialisten' },
    ADVISORY_DOCTOR: { name: 'Rådgivende lege', word: 'rådgivende lege', the: 'den rådgivende legen' },
    EMPLOYER: { name: 'Arbeidsgiver', word: 'arbeidsgiver', the: 'arbeidsgiveren' },
    PROSPECTIVE_EMPLOYER: {
      name: 'Mulig arbeidsgiver',
      word: 'mulig arbeidsgiver',
      the: 'den mulige arbeidsgiveren',
    },
    SUPPORT_PERSON: { name: 'Støtteperson', word: 'støtteperson', the: 'støttepersonen' },
  },
  nn: {
    CITIZEN: { name: 'Den det gjeld', word: 'den det gjeld', the: 'den det gjeld' },
    THERAPIST: { name: 'Behandlar', word: 'behandlar', the: 'behandlaren' },
    GP: { name: 'Fastlege', word: 'fastlege', the: 'fastlegen' },
    NAV_LOCAL: { name: 'Nav-rettleiar', word: 'Nav-rettleiar', the: 'Nav-rettleiaren' },
    NAV_ADVISER: { name: 'Nav-rådgivar', word: 'Nav-rådgivar', the: 'Nav-rådgivaren' },
    JOB_SPECIALIST: { name: 'Jobbspesialist', word: 'jobbspesialist', the: 'jobbspesialisten' },
    ADVISORY_DOCTOR: { name: 'Rådgivande lege', word: 'rådgivande lege', the: 'den rådgivande legen' },
    EMPLOYER: { name: 'Arbeidsgivar', word: 'arbeidsgivar', the: 'arbeidsgivaren' },
    PROSPECTIVE_EMPLOYER: {
      name: 'Mogleg arbeidsgivar',
      word: 'mogleg arbeidsgivar',
      the: 'den moglege arbeidsgivaren',
    },
    SUPPORT_PERSON: { name: 'Støtteperson', word: 'støtteperson', the: 'støttepersonen' },
  },
  en: {
    CITIZEN: { name: 'The person concerned', word: 'the person concerned', the: 'the person concerned' },
    THERAPIST: { name: 'Therapist', word: 'therapist', the: 'the therapist' },
    GP: { name: 'GP', word: 'GP', the: 'the GP' },
    NAV_LOCAL: { name: 'Nav counsellor', word: 'Nav counsellor', the: 'the Nav counsellor' },
    NAV_ADVISER: { name: 'Nav adviser', word: 'Nav adviser', the: 'the Nav adviser' },
    JOB_SPECIALIST: { name: 'Job specialist', word: 'job specialist', the: 'the job specialist' },
    ADVISORY_DOCTOR: { name: 'Advisory doctor', word: 'advisory doctor', the: 'the advisory doctor' },
    EMPLOYER: { name: 'Employer', word: 'employer', the: 'the employer' },
    PROSPECTIVE_EMPLOYER: {
      name: 'Possible employer',
      word: 'possible employer',
      the: 'the possible employer',
    },
    SUPPORT_PERSON: { name: 'Support person', word: 'support person', the: 'the support person' },
  },
};
