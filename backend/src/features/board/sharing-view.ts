import type { Basis, Category, Level, Role, SharingLine } from '@samtavle/shared/policy';
import { citizenLine, isRecipient, lineFound } from '@samtavle/shared/policy';

/** What the database computed for the reader and one category. */
export interface AccessFacts {
  readonly category: Category;
  readonly level: Level;
  readonly basis: Basis;
  readonly until: string | null;
  readonly objected: boolean;
}

/** One line for each category: level, basis, why, and what can be done about it. */
export function sharingViews(access: readonly AccessFacts[], viewer: Role): SharingLine[] {
  return access.map((found) => {
    if (!isRecipient(viewer)) return ownLine(found);
    return lineFound(viewer, found.category, found);
  });
}

/** The citizen sees everything; a stand-in what is opened to the stand-in. */
function ownLine({ category, level, basis }: AccessFacts): SharingLine {
  if (basis === 'SELF') return citizenLine(category);
  return { ...citizenLine(category), level, basis, reason: level === 'NONE' ? 'NO_CONSENT' : 'SELF' };
}
