import type { Role } from '@samtavle/shared/policy';
import { CASE_GROUPS, type CaseGroup } from './caseGroups.js';
import { CASE_PAGES } from './casePages.js';
import { caseMenuText as text, groupText } from './casePages.text.js';

/** One way in the menu. */
export interface MenuPage {
  readonly to: string;
  readonly name: string;
}

/** Pages that belong together; the first one is where the group's own name leads. */
export interface MenuGroup {
  readonly name: string;
  readonly pages: readonly MenuPage[];
}

/** The pages that are there beside the table: the case's first page, and what only the citizen has. */
function ownPages(base: string, viewer: Role): readonly (MenuPage & { readonly group: CaseGroup })[] {
  const first = { group: 'CASE', to: base, name: text.board } as const;
  if (viewer !== 'CITIZEN') return [first];
  return [
    first,
    { group: 'PLAN', to: `${base}/plan`, name: text.plan },
    { group: 'SHARING', to: `${base}/deling`, name: text.sharing },
    { group: 'SHARING', to: `${base}/innsyn`, name: text.readers },
    { group: 'SHARING', to: `${base}/rettigheter`, name: text.rights },
    { group: 'SHARING', to: `${base}/vern`, name: text.protection },
  ];
}

/** The menu of a case for this part in it, by the role alone; `base` is the role's address of the case. */
export function menuOf(base: string, viewer: Role): readonly MenuGroup[] {
  const added = CASE_PAGES.filter(({ roles }) => roles.includes(viewer)).map(({ word, name, group }) => ({
    group,
    to: `${base}/${word}`,
    name,
  }));
  const all = [...ownPages(base, viewer), ...added];
  return CASE_GROUPS.map((group) => ({
    name: groupText[group],
    pages: all.filter((page) => page.group === group),
  })).filter(({ pages }) => pages.length > 0);
}

/** The page of the menu that this address is, or lies under: the one with the longest address. */
export function currentPage(groups: readonly MenuGroup[], pathname: string): MenuPage | undefined {
  return groups
    .flatMap(({ pages }) => pages)
    .filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
    .toSorted((a, b) => b.to.length - a.to.length)[0];
}
