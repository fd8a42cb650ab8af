/** The media type of GraphQL over HTTP, in which the status code speaks of the request too. */
export const GRAPHQL_JSON = 'application/graphql-response+json';

/**
 * Whether a client that sends this Accept header reads {@link GRAPHQL_JSON}. Whoever names it gets it; everybody else
 * gets `application/json`, as GraphQL over HTTP has it for older clients.
 */
export function readsGraphqlJson(accept: string | undefined): boolean {
  return (accept ?? '').split(',').some((part) => {
    const [type, ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
    return type === GRAPHQL_JSON && !parameters.some((word) => /^q=0(\.0*)?$/.test(word));
  });
}
