import type { MutationName } from '@samtavle/shared/domain';
import { randomUUID } from 'node:crypto';
import { CookieJar } from './cookie-jar.js';

/** What a mutation answers; done when there are no problems and no conflict. */
export interface ActOutcome {
  readonly id: string | null;
  readonly version: number | null;
  readonly problems: readonly { readonly field: string; readonly rule: string; readonly message: string }[];
  readonly conflict: {
    readonly version: number;
    readonly fields: readonly {
      readonly field: string;
      readonly mine: string | null;
      readonly theirs: string | null;
    }[];
  } | null;
}

/** One answer of the API, as it came. */
export interface Answer<T> {
  readonly data: T | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly status: number;
  readonly headers: Headers;
}

const OUTCOME =
  'id version problems { field rule message } conflict { version fields { field mine theirs } }';

/** More redirects than a login needs; one that goes in a ring ends here. */
const MOST_HOPS = 15;

/** One logged-in person, speaking to the API over HTTP as the web app does. */
export class PersonClient {
  constructor(
    private readonly baseUrl: string,
    /** Key of the person, such as `p3`. */
    readonly key: string,
    /** The Cookie header that carries the session. */
    readonly cookie: string,
  ) {}

  /** Sends a query or mutation. Errors of the API come in the answer. */
  async graphql<T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer<T>> {
    const response = await fetch(new URL('/graphql', this.baseUrl), {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json',
        'content-type': 'application/json',
        'x-samtavle': '1',
        cookie: this.cookie,
      },
      body: JSON.stringify({ query, variables }),
    });
    // The API's contract says what it answers; the caller names it.
    const body = (await response.json()) as { data?: T | null; errors?: Answer<T>['errors'] };
    return {
      data: body.data ?? null,
      errors: body.errors ?? [],
      status: response.status,
      headers: response.headers,
    };
  }

  /**
   * Sends a mutation with its input; a fresh idempotency key is added unless the input has one.
   * @throws Error when the API answers with an error instead of an outcome.
   */
  async act(mutation: MutationName, input: Readonly<Record<string, unknown>>): Promise<ActOutcome> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors, status } = await this.graphql<Record<string, ActOutcome>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${OUTCOME} } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    );
    const outcome = data?.[mutation];
    if (outcome === undefined)
      throw new Error(`${mutation}: ${errors[0]?.message ?? `status ${String(status)}`}`);
    return outcome;
  }
}

/**
 * Logs a person in through the demo provider, by the very redirects a browser follows.
 * @throws Error when they do not end in a session.
 */
export async function logIn(baseUrl: string, key: string): Promise<PersonClient> {
  const jar = new CookieJar();
  let url = new URL(`/auth/login?login_hint=${encodeURIComponent(key)}`, baseUrl);
  for (let hop = 0; hop < MOST_HOPS; hop += 1) {
    const response = await fetch(url, { redirect: 'manual', headers: { cookie: jar.header() } });
    jar.take(response.headers);
    await response.body?.cancel();
    // Its name has a prefix when the server is reached over https.
    const session = jar.find('samtavle');
    if (session !== null) return new PersonClient(baseUrl, key, session);
    const location = response.headers.get('location');
    if (location === null) break;
    url = new URL(location, url);
  }
  throw new Error(`${key} could not log in: the way ended at ${url.pathname}.`);
}
