import type { RouteObject } from 'react-router';

/** The NAV counsellor's pages. */
export const navRoutes: RouteObject[] = [
  {
    path: 'nav',
    lazy: async () => ({ Component: (await import('../features/caseload/index.js')).CaseloadPage }),
  },
  {
    path: 'nav/sak/:caseId',
    lazy: async () => ({ Component: (await import('../features/board/index.js')).BoardPage }),
  },
];
