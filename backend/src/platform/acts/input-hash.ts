import { createHash } from 'node:crypto';

/**
 * SHA-256 (hex) of what an act asks for, without its idempotency key: the same request gives the same hash
 * whatever the order of its fields.
 */
export function inputHash(input: object): string {
  const asked = Object.fromEntries(Object.entries(input).filter(([key]) => key !== 'idempotencyKey'));
  return createHash('sha256').update(JSON.stringify(asked, sorted)).digest('hex');
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
