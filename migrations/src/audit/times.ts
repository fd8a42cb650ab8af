/** When a row with an id of version 7 was written, by the real clock; null for any other id. */
export function writtenAt(rowId: string): number | null {
  const [, high, low] = /^([0-9a-f]{8})-([0-9a-f]{4})-7/.exec(rowId) ?? [];
  return high === undefined || low === undefined ? null : Number.parseInt(high + low, 16);
}

const MOMENTS = ['at', 'opened_at', 'joined_at', 'given_at', 'asked_at', 'answered_at', 'ended_at'] as const;

/** The moment that a sealed row tells of, by the database's clock. */
export function toldAt(content: string): number | null {
  // sealed as the trigger wrote it
  const row = JSON.parse(content) as Partial<Record<(typeof MOMENTS)[number], string | null>>;
  const said = MOMENTS.map((name) => row[name]).find((value) => typeof value === 'string');
  return typeof said === 'string' ? Date.parse(said) : null;
}
