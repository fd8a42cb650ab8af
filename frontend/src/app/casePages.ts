import { RECIPIENTS, type Role } from '@samtavle/shared/policy';
import type { ComponentType } from 'react';
import type { CaseGroup } from './caseGroups.js';
import { pageNames } from '../ui/show/pageNames.js';

/**
 * A page beside a case's first page. Who finds it in the menu is a matter of the role alone, never of what is stored or
 * shared, so that the menu tells nothing.
 */
export interface CasePage {
  /** The last word of its address, under the role's own address of the case. */
  readonly word: string;
  readonly name: string;
  readonly group: CaseGroup;
  readonly roles: readonly Role[];
  readonly lazy: () => Promise<ComponentType>;
}

export const CASE_PAGES: readonly CasePage[] = [
  {
    word: 'frister',
    name: pageNames.frister,
    group: 'CASE',
    roles: ['CITIZEN', 'THERAPIST', 'GP', 'NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST', 'EMPLOYER'],
    lazy: async () => (await import('../features/clock/ClockPage.js')).ClockPage,
  },
  {
    word: 'moter',
    name: pageNames.moter,
    group: 'CASE',
    roles: ['CITIZEN', ...RECIPIENTS],
    lazy: async () => (await import('../features/meeting/MeetingsPage.js')).MeetingsPage,
  },
  {
    word: 'tidslinje',
    name: pageNames.tidslinje,
    group: 'CASE',
    roles: ['CITIZEN', ...RECIPIENTS],
    lazy: async () => (await import('../features/timeline/TimelinePage.js')).TimelinePage,
  },
  {
    word: 'avslutning',
    name: pageNames.avslutning,
    group: 'CASE',
    roles: ['CITIZEN', 'THERAPIST', 'GP', 'NAV_LOCAL'],
    lazy: async () => (await import('../features/outcome/OutcomePage.js')).OutcomePage,
  },
  {
    word: 'kunnskap',
    name: pageNames.kunnskap,
    group: 'CASE',
    roles: [
      'CITIZEN',
      'THERAPIST',
      'GP',
      'NAV_LOCAL',
      'NAV_ADVISER',
      'JOB_SPECIALIST',
      'ADVISORY_DOCTOR',
      'EMPLOYER',
    ],
    lazy: async () => (await import('../features/knowledge/KnowledgePage.js')).KnowledgePage,
  },
  {
    word: 'oppfolging',
    name: pageNames.oppfolging,
    group: 'PLAN',
    roles: [
      'CITIZEN',
      'THERAPIST',
      'GP',
      'EMPLOYER',
      'NAV_LOCAL',
      'NAV_ADVISER',
      'JOB_SPECIALIST',
      'ADVISORY_DOCTOR',
    ],
    lazy: async () => (await import('../features/review/ReviewPage.js')).ReviewPage,
  },
  {
    word: 'hindringer',
    name: pageNames.hindringer,
    group: 'PLAN',
    roles: ['CITIZEN', 'THERAPIST', 'GP', 'NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR'],
    lazy: async () => (await import('../features/barrier/BarriersPage.js')).BarriersPage,
  },
  {
    word: 'oppfolgingsplan',
    name: pageNames.oppfolgingsplan,
    group: 'PLAN',
    roles: ['CITIZEN', ...RECIPIENTS.filter((role) => role !== 'PROSPECTIVE_EMPLOYER')],
    lazy: async () => (await import('../features/follow-up-plan/FollowUpPlanPage.js')).FollowUpPlanPage,
  },
  {
    word: 'informasjon',
    name: pageNames.informasjon,
    group: 'PLAN',
    roles: ['CITIZEN', 'THERAPIST', 'NAV_ADVISER', 'JOB_SPECIALIST'],
    lazy: async () => (await import('../features/info-strategy/InfoStrategyPage.js')).InfoStrategyPage,
  },
  {
    word: 'behandling',
    name: pageNames.behandling,
    group: 'HEALTH',
    roles: ['CITIZEN', 'THERAPIST', 'GP'],
    lazy: async () => (await import('../features/pathway/PathwayPage.js')).PathwayPage,
  },
  {
    word: 'malinger',
    name: pageNames.malinger,
    group: 'HEALTH',
    roles: ['CITIZEN', 'THERAPIST', 'GP', 'NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR'],
    lazy: async () => (await import('../features/measure/MeasuresPage.js')).MeasuresPage,
  },
  {
    word: 'grunnlag',
    name: pageNames.grunnlag,
    group: 'HEALTH',
    roles: ['CITIZEN', 'THERAPIST', 'GP', 'NAV_LOCAL', 'NAV_ADVISER', 'ADVISORY_DOCTOR'],
    lazy: async () => (await import('../features/eligibility/EligibilityPage.js')).EligibilityPage,
  },
  {
    word: 'rad',
    name: pageNames.rad,
    group: 'WORK',
    roles: ['CITIZEN', 'NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR', 'THERAPIST', 'GP'],
    lazy: async () => (await import('../features/advice/AdvicePage.js')).AdvicePage,
  },
  {
    word: 'jobbspor',
    name: pageNames.jobbspor,
    group: 'WORK',
    roles: ['CITIZEN', 'JOB_SPECIALIST', 'NAV_LOCAL', 'NAV_ADVISER', 'THERAPIST'],
    lazy: async () => (await import('../features/job-trail/JobTrailPage.js')).JobTrailPage,
  },
  {
    word: 'tiltak',
    name: pageNames.tiltak,
    group: 'WORK',
    roles: ['EMPLOYER'],
    lazy: async () => (await import('../features/advice/AdvicePage.js')).AdvicePage,
  },
  {
    word: 'mitt',
    name: pageNames.mitt,
    group: 'OWN',
    roles: ['CITIZEN'],
    lazy: async () => (await import('../features/own/OwnPage.js')).OwnPage,
  },
];
