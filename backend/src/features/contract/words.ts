import { registerEnumType } from '@nestjs/graphql';

/** A list of words of the domain as a GraphQL enum: the same words in the API, the code and the database. */
export function wordsOf<W extends string>(
  name: string,
  words: readonly W[],
  description: string,
): Record<string, W> {
  const asEnum: Record<string, W> = Object.fromEntries(words.map((word) => [word, word]));
  registerEnumType(asEnum, { name, description });
  return asEnum;
}
