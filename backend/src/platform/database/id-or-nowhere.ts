/** An id as PostgreSQL writes it. */
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** No row has this id. */
const NOWHERE = '00000000-0000-0000-0000-000000000000';

/**
 * The id that was sent, or, for whatever is none, that of nothing: PostgreSQL would write the text into its log, and
 * take another time to say no.
 */
export function idOrNowhere(sent: unknown): string {
  return typeof sent === 'string' && UUID.test(sent) ? sent.toLowerCase() : NOWHERE;
}
