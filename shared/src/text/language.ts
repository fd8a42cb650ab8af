import type { Language } from '../domain/language.js';

/** The same words in each language; a missing language or key does not compile. */
export type In<T> = Readonly<Record<Language, T>>;

/** One phrase for each of a list of codes. */
export type Phrases<Code extends string> = Readonly<Record<Code, string>>;
