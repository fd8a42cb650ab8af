import type { Category, Level, Recipient } from '@samtavle/shared/policy';
import { rankOf } from '@samtavle/shared/policy';

/** One active part in a case. */
export interface Part {
  readonly id: string;
  readonly personId: string;
  readonly role: Recipient;
  readonly organisationId: string;
}

/** A person in a part: the same person in another role or organisation is somebody else. */
interface Author {
  readonly organisationId: string;
  readonly role: string;
  readonly personId: string | null;
}

/** What decides who may see a stored row, apart from the level that decide() gives for its category. */
export interface StoredRow {
  readonly category: Category;
  /** The lowest level at which it is seen: 1 SUMMARY, 2 READ, 3 CONTRIBUTE. */
  readonly from: 1 | 2 | 3;
  /** The job it belongs to. */
  readonly employerId?: string | null;
  /** Whose writing it is, where the one who wrote keeps seeing it. */
  readonly own?: Author | null;
  /** The role whose duty by law it is. */
  readonly dutyOf?: string | null;
  /** What the law opens on a date is the follow-up plan; this is not in it, and takes consent or co-operation. */
  readonly beyondLaw?: boolean;
  /** The parts that see it whatever is consented: those called to a meeting; the part itself for an entry on the list. */
  readonly named?: readonly string[];
}

export const speaksForEmployer = (role: Recipient): boolean =>
  role === 'EMPLOYER' || role === 'PROSPECTIVE_EMPLOYER';

/** What one wrote oneself one keeps seeing; a successor begins with nothing. */
export const wrote = (part: Part, own: Author | null): boolean =>
  own !== null &&
  own.organisationId === part.organisationId &&
  own.role === part.role &&
  own.personId === part.personId;

/**
 * Whether this part may see the row, with the level that decide() gives of its category, and the one it would
 * give had no date opened anything. Beside decide() there are five rules and no
 * more: two employers never see each other, the extent of what the law opens, one's own writing, one's own duty, one's
 * own invitation.
 */
export function mayRead(
  part: Part,
  row: StoredRow,
  { level, undated }: { readonly level: Level; readonly undated: Level },
): boolean {
  const job = row.employerId ?? null;
  if (job !== null && speaksForEmployer(part.role) && job !== part.organisationId) return false;
  return (
    rankOf(row.beyondLaw === true ? undated : level) >= row.from ||
    wrote(part, row.own ?? null) ||
    row.dutyOf === part.role ||
    (row.named ?? []).includes(part.id)
  );
}
