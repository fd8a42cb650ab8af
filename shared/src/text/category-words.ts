/** A category in plain words: a title, how it reads inside a sentence, what it holds, and what it does not. */
export interface CategoryWords {
  readonly title: string;
  readonly the: string;
  readonly examples: string;
  readonly not: string;
}
