import type { Category } from '../policy/categories.js';
import { categoriesEn } from './categories-en.js';
import { categoriesNb } from './categories-nb.js';
import { categoriesNn } from './categories-nn.js';
import type { In } from './language.js';

/** A category in plain words: a title, how it reads inside a sentence, what it holds, and what it does not. */
export interface CategoryWords {
  readonly title: string;
  readonly the: string;
  readonly examples: string;
  readonly not: string;
}

export const categories: In<Record<Category, CategoryWords>> = {
  nb: categoriesNb,
  nn: categoriesNn,
  en: categoriesEn,
};
