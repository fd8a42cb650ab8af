import { RECIPIENTS } from '@samtavle/shared/policy';
import type { RouteObject } from 'react-router';
import { caseRoute, seenPages } from './routes.case.js';

/** The citizen's pages. */
export const citizenRoutes: RouteObject[] = [
  caseRoute(
    'min-sak',
    ['CITIZEN'],
    [
      {
        index: true,
        lazy: async () => ({ Component: (await import('../features/home/HomePage.js')).HomePage }),
      },
      {
        path: 'plan',
        lazy: async () => ({ Component: (await import('../features/home/PlanPage.js')).PlanPage }),
      },
      {
        path: 'deling',
        lazy: async () => ({ Component: (await import('../features/consent/SharingPage.js')).SharingPage }),
      },
      {
        path: 'deling/:participantId',
        lazy: async () => ({ Component: (await import('../features/consent/GivePage.js')).GivePage }),
      },
      {
        path: 'deling/:participantId/visning',
        children: [
          {
            index: true,
            lazy: async () => ({ Component: (await import('./SeeAsPage.js')).SeeAsPage }),
          },
          ...seenPages(RECIPIENTS),
        ],
      },
      {
        path: 'rettigheter',
        lazy: async () => ({ Component: (await import('../features/rights/RightsPage.js')).RightsPage }),
      },
      {
        path: 'vern',
        lazy: async () => ({
          Component: (await import('../features/protection/ProtectionPage.js')).ProtectionPage,
        }),
      },
      {
        path: 'innsyn',
        lazy: async () => ({
          Component: (await import('../features/reader-log/ReaderLogPage.js')).ReaderLogPage,
        }),
      },
    ],
  ),
  {
    path: 'pa-vegne-av/:caseId',
    lazy: async () => ({ Component: (await import('../features/representation/ChooseCase.js')).ChooseCase }),
  },
  {
    path: 'invitasjon',
    lazy: async () => ({ Component: (await import('../features/part-link/AcceptPage.js')).AcceptPage }),
  },
  {
    path: 'fullmakt',
    lazy: async () => ({ Component: (await import('../features/representation/AcceptPage.js')).AcceptPage }),
  },
];
