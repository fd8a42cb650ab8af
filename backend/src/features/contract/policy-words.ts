import { BASES, CATEGORIES, LEVELS, RECIPIENTS, ROLES } from '@samtavle/shared/policy';
import { wordsOf } from './words.js';

export const CategoryWord = wordsOf(
  'Category',
  CATEGORIES,
  'What a piece of information is about: the unit of consent.',
);
export const RecipientWord = wordsOf('Recipient', RECIPIENTS, 'Whom a citizen can share a case with.');
export const RoleWord = wordsOf('Role', ROLES, 'A recipient, or the citizen.');
export const LevelWord = wordsOf('Level', LEVELS, 'How much of a category one sees.');
export const BasisWord = wordsOf('Basis', BASES, 'Why one sees it.');
