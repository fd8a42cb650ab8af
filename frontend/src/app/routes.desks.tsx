import { RECIPIENTS, type Recipient } from '@samtavle/shared/policy';
import type { RouteObject } from 'react-router';
import { caseRoute } from './routes.case.js';

/** Those who work with a case at a place of their own. */
const AT_OWN_PLACE: readonly Recipient[] = ['THERAPIST', 'NAV_LOCAL', 'EMPLOYER'];
const hasNoDesk = (role: Recipient) => !AT_OWN_PLACE.includes(role);

/** The therapist's, the employer's and the doctor's pages, and the plain view for roles without a desk of their own. */
export const deskRoutes: RouteObject[] = [
  {
    path: 'behandler',
    lazy: async () => ({ Component: (await import('../features/today/TodayPage.js')).TodayPage }),
  },
  caseRoute(
    'behandler/sak/:caseId',
    ['THERAPIST'],
    [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('../features/today/TherapistCasePage.js')).TherapistCasePage,
        }),
      },
    ],
  ),
  {
    path: 'arbeidsgiver',
    lazy: async () => ({
      Component: (await import('../features/employer-desk/EmployerListPage.js')).EmployerListPage,
    }),
  },
  caseRoute(
    'arbeidsgiver/sak/:caseId',
    ['EMPLOYER'],
    [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('../features/employer-desk/EmployerCasePage.js')).EmployerCasePage,
        }),
      },
    ],
  ),
  {
    path: 'fastlege',
    lazy: async () => ({ Component: (await import('../features/gp-desk/GpPage.js')).GpPage }),
  },
  {
    path: 'radgiver',
    lazy: async () => ({ Component: (await import('../features/advice-desk/AdviserDesk.js')).AdviserDesk }),
  },
  {
    path: 'jobbspesialist',
    lazy: async () => ({
      Component: (await import('../features/advice-desk/SpecialistDesk.js')).SpecialistDesk,
    }),
  },
  {
    path: 'radgivende-lege',
    lazy: async () => ({
      Component: (await import('../features/advice/ConsultationDesk.js')).ConsultationDesk,
    }),
  },
  caseRoute('sak/:caseId', RECIPIENTS.filter(hasNoDesk), [
    {
      index: true,
      lazy: async () => ({
        Component: (await import('../features/plain-case/PlainCasePage.js')).PlainCasePage,
      }),
    },
  ]),
];
