import type { Category } from '../policy/categories.js';
import { categoriesEn } from './categories-en.js';
import { categoriesNb } from './categories-nb.js';
import { categoriesNn } from './categories-nn.js';
import type { CategoryWords } from './category-words.js';
import type { In } from './language.js';

export const categories: In<Record<Category, CategoryWords>> = {
  nb: categoriesNb,
  nn: categoriesNn,
  en: categoriesEn,
};
