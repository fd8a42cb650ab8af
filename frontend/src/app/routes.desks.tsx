import type { RouteObject } from 'react-router';

/** The therapist's, the employer's and the doctor's pages, and the plain view for roles without a desk of their own. */
export const deskRoutes: RouteObject[] = [
  {
    path: 'behandler',
    lazy: async () => ({ Component: (await import('../features/today/TodayPage.js')).TodayPage }),
  },
  {
    path: 'behandler/sak/:caseId',
    lazy: async () => ({
      Component: (await import('../features/today/TherapistCasePage.js')).TherapistCasePage,
    }),
  },
  {
    path: 'arbeidsgiver',
    lazy: async () => ({
      Component: (await import('../features/employer-desk/EmployerListPage.js')).EmployerListPage,
    }),
  },
  {
    path: 'arbeidsgiver/sak/:caseId',
    lazy: async () => ({
      Component: (await import('../features/employer-desk/EmployerCasePage.js')).EmployerCasePage,
    }),
  },
  {
    path: 'fastlege',
    lazy: async () => ({ Component: (await import('../features/gp-desk/GpPage.js')).GpPage }),
  },
  {
    path: 'sak/:caseId',
    lazy: async () => ({
      Component: (await import('../features/plain-case/PlainCasePage.js')).PlainCasePage,
    }),
  },
];
