import type { Role } from '@samtavle/shared/policy';
import type { ComponentType } from 'react';

/** The parts of a case's menu, in this order. */
export const CASE_GROUPS = ['CASE', 'PLAN', 'HEALTH', 'WORK', 'OWN', 'SHARING'] as const;
export type CaseGroup = (typeof CASE_GROUPS)[number];

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
    word: 'rad',
    name: 'Råd og vedtak',
    group: 'WORK',
    roles: ['CITIZEN', 'NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR', 'THERAPIST', 'GP'],
    lazy: async () => (await import('../features/advice/AdvicePage.js')).AdvicePage,
  },
  {
    word: 'tiltak',
    name: 'Tiltak',
    group: 'WORK',
    roles: ['EMPLOYER'],
    lazy: async () => (await import('../features/advice/AdvicePage.js')).AdvicePage,
  },
  {
    word: 'jobbspor',
    name: 'Jobbsporet',
    group: 'WORK',
    roles: ['CITIZEN', 'JOB_SPECIALIST', 'NAV_LOCAL', 'NAV_ADVISER', 'THERAPIST'],
    lazy: async () => (await import('../features/job-trail/JobTrailPage.js')).JobTrailPage,
  },
];
