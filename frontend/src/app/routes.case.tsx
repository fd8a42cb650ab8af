import type { Role } from '@samtavle/shared/policy';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { CaseFrame } from './CaseFrame.js';
import { CasePageDoor } from './CasePageDoor.js';
import { CASE_PAGES, type CasePage } from './casePages.js';

/** The addresses under a case's own that these roles have. */
function pagesFor(
  roles: readonly Role[],
  around: (page: CasePage, Page: ComponentType) => ComponentType | Promise<ComponentType>,
): RouteObject[] {
  return CASE_PAGES.filter((page) => page.roles.some((role) => roles.includes(role))).map((page) => ({
    path: page.word,
    lazy: async () => ({ Component: await around(page, await page.lazy()) }),
  }));
}

/** All pages of a case for these roles: the given ones, and those of the table. */
export function caseRoute(address: string, roles: readonly Role[], children: RouteObject[]): RouteObject {
  const page = ({ roles: whose }: CasePage, Page: ComponentType) =>
    function InCase() {
      return (
        <CasePageDoor roles={whose}>
          <Page />
        </CasePageDoor>
      );
    };
  return {
    path: address,
    element: <CaseFrame roles={roles} address={address} />,
    children: [...children, ...pagesFor(roles, page)],
  };
}

/** The same pages as the citizen sees them with another's eyes. */
export function seenPages(roles: readonly Role[]): RouteObject[] {
  return pagesFor(roles, async ({ roles: whose }, Page) => {
    const { SeeAsFrame } = await import('./SeeAsFrame.js');
    return function Seen() {
      return (
        <SeeAsFrame>
          <CasePageDoor roles={whose}>
            <Page />
          </CasePageDoor>
        </SeeAsFrame>
      );
    };
  });
}
