/** A value that a form field can hold. */
export type FieldValue = string | number | boolean | null | undefined | readonly (string | number)[];

/** One field in which two people's edits differ, both as text; null where one side is empty. */
export interface ConflictField {
  readonly field: string;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/**
 * The fields in which my edit differs from what another has saved since I read, so that I can choose. Only fields that
 * my edit holds are compared, in its order.
 */
export function conflictFields(
  mine: Readonly<Record<string, FieldValue>>,
  theirs: Readonly<Record<string, FieldValue>>,
): readonly ConflictField[] {
  return Object.keys(mine)
    .map((field) => ({ field, mine: words(mine[field]), theirs: words(theirs[field]) }))
    .filter((pair) => pair.mine !== pair.theirs);
}

function words(value: FieldValue): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? value.join(', ') : String(value);
}
