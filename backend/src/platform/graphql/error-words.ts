import { GraphQLError } from 'graphql';

/** Mercurius packs the mistakes of a request into the `errors` of one error. */
export function unfold(error: GraphQLError): readonly GraphQLError[] {
  const packed: unknown =
    error.originalError === undefined ? undefined : Reflect.get(error.originalError, 'errors');
  if (!Array.isArray(packed) || packed.length === 0) return [error];
  return packed.map((one: unknown) =>
    one instanceof GraphQLError ? one : new GraphQLError('Bad request.', { extensions: { status: 400 } }),
  );
}

/** The error that everything else was wrapped around. */
export function rootOf(error: GraphQLError): Error | undefined {
  let cause: Error | undefined = error.originalError;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

/** What GraphQL says of an answer that does not fit the schema, without the value that did not fit. */
export function engineWords(error: GraphQLError): string | undefined {
  const cause = rootOf(error);
  if (cause !== undefined && !(cause instanceof GraphQLError)) return undefined;
  return error.message.replace(/((?:represent|return)[^:"]* value)\b.*$/s, '$1');
}

/** Without hints about names that exist and without the value that did not fit: it may be somebody's. */
export function plain(message: string): string {
  return message
    .replace(/ Did you mean .*$/s, '')
    .replace(/ got invalid value .*?(?=; |$)/s, ' got an invalid value');
}

/** One of an error's extensions; the compiled query's own errors have none, whatever the type says. */
export function extension(error: { readonly extensions?: object }, key: string): unknown {
  return error.extensions === undefined ? undefined : Reflect.get(error.extensions, key);
}
