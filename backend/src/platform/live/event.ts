import { z } from 'zod';

/** A session that was ended, told to every instance so that its sockets close. */
const sessionEnd = z.object({ kind: z.literal('SESSION'), ended: z.string().regex(/^[0-9a-f]{64}$/) });

/** An instance's word to itself: whoever hears it knows that the line works. */
const pulse = z.object({ kind: z.literal('PULSE'), nonce: z.uuid() });

/** A change in a case: only where, never what. The rest of it is the database's own business. */
const caseEvent = z.looseObject({
  kind: z.enum(['ROW', 'PART', 'ACCESS', 'CASE', 'STANDING', 'REQUEST']),
  caseId: z.uuid(),
});

export type LiveEvent =
  | { readonly kind: 'SESSION'; readonly ended: string }
  | { readonly kind: 'PULSE'; readonly nonce: string }
  | { readonly kind: 'CHANGE'; readonly caseId: string; readonly payload: string };

/** Reads a payload of the channel; null when it is nothing we know. */
export function readEvent(payload: string): LiveEvent | null {
  let json: unknown;
  try {
    json = JSON.parse(payload);
  } catch {
    return null;
  }
  const own = z.union([sessionEnd, pulse]).safeParse(json);
  if (own.success) return own.data;
  const change = caseEvent.safeParse(json);
  return change.success ? { kind: 'CHANGE', caseId: change.data.caseId, payload } : null;
}
