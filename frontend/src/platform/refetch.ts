import type { ApolloClient } from '@apollo/client';
import { showAll } from './withheld.js';

/** How long changes are gathered before the page reads again, in milliseconds. */
const GATHER = 40;

const waiting = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Does this query show something of the case? One without a case of its own (the caseload) may show any case. */
export function concerns(
  variables: Record<string, unknown> | undefined,
  caseIds: ReadonlySet<string>,
): boolean {
  const caseId = variables?.['caseId'];
  return typeof caseId === 'string' ? caseIds.has(caseId) : true;
}

/** Reads again what is on the page and concerns one of these cases, past every cache. True when all came. */
export async function refetchNow(client: ApolloClient, caseIds: ReadonlySet<string>): Promise<boolean> {
  const queries = [...client.getObservableQueries('active')].filter(
    (query) => query.queryName !== 'Me' && concerns(query.variables, caseIds),
  );
  const readings = await Promise.allSettled(queries.map((query) => query.refetch()));
  // What nobody shows any more, since the page that showed it was emptied meanwhile, is broken off and missed by nobody.
  return readings.every(
    (reading, place) => reading.status === 'fulfilled' || !queries[place]?.hasObservers(),
  );
}

/** Reads the case again soon; several changes within a moment become one reading. */
export function refetchSoon(client: ApolloClient, caseId: string): void {
  waiting.add(caseId);
  timer ??= setTimeout(() => {
    const caseIds = new Set(waiting);
    waiting.clear();
    timer = undefined;
    void refetchNow(client, caseIds);
  }, GATHER);
}

/** Reads again everything on the page: after a lost connection nobody knows what was missed. */
export async function refetchAll(client: ApolloClient): Promise<void> {
  const readings = await Promise.allSettled(
    [...client.getObservableQueries('active')].map((query) => query.refetch()),
  );
  if (readings.every((reading) => reading.status === 'fulfilled')) showAll();
}
