import type { RouteObject } from 'react-router';

/** The citizen's pages. */
export const citizenRoutes: RouteObject[] = [
  {
    path: 'min-sak',
    lazy: async () => ({ Component: (await import('../features/home/HomePage.js')).HomePage }),
  },
  {
    path: 'min-sak/plan',
    lazy: async () => ({ Component: (await import('../features/home/PlanPage.js')).PlanPage }),
  },
  {
    path: 'min-sak/deling',
    lazy: async () => ({ Component: (await import('../features/consent/SharingPage.js')).SharingPage }),
  },
  {
    path: 'min-sak/deling/:participantId',
    lazy: async () => ({ Component: (await import('../features/consent/GivePage.js')).GivePage }),
  },
  {
    path: 'min-sak/deling/:participantId/visning',
    lazy: async () => ({ Component: (await import('../features/preview/PreviewPage.js')).PreviewPage }),
  },
  {
    path: 'min-sak/rettigheter',
    lazy: async () => ({ Component: (await import('../features/rights/RightsPage.js')).RightsPage }),
  },
  {
    path: 'min-sak/vern',
    lazy: async () => ({
      Component: (await import('../features/protection/ProtectionPage.js')).ProtectionPage,
    }),
  },
  {
    path: 'pa-vegne-av/:caseId',
    lazy: async () => ({ Component: (await import('../features/representation/ChooseCase.js')).ChooseCase }),
  },
  {
    path: 'fullmakt/:invitationId',
    lazy: async () => ({ Component: (await import('../features/representation/AcceptPage.js')).AcceptPage }),
  },
  {
    path: 'min-sak/innsyn',
    lazy: async () => ({
      Component: (await import('../features/reader-log/ReaderLogPage.js')).ReaderLogPage,
    }),
  },
];
