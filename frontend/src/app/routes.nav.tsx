import type { RouteObject } from 'react-router';
import { caseRoute } from './routes.case.js';

/** The NAV counsellor's pages. */
export const navRoutes: RouteObject[] = [
  {
    path: 'nav',
    lazy: async () => ({ Component: (await import('../features/caseload/CaseloadPage.js')).CaseloadPage }),
  },
  caseRoute(
    'nav/sak/:caseId',
    ['NAV_LOCAL'],
    [
      {
        index: true,
        lazy: async () => ({ Component: (await import('../features/board/BoardPage.js')).BoardPage }),
      },
    ],
  ),
];
