import {
  BASES,
  CATEGORIES,
  LEVELS,
  PARTIALITIES,
  PRIVATE_CATEGORIES,
  PROTECTIONS,
  RECIPIENTS,
  REPRESENTATION_KINDS,
  ROLES,
  TOLD_BY,
} from '@samtavle/shared/policy';
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
export const ProtectionWord = wordsOf(
  'ProtectionKind',
  PROTECTIONS,
  'What a register says protects a person: kode 6, kode 7, own employee of Nav.',
);
export const PartialityWord = wordsOf('Partiality', PARTIALITIES, 'Why someone must not deal with a case.');
export const ToldByWord = wordsOf('ToldBy', TOLD_BY, 'Who said that someone must not deal with a case.');
export const RepresentationKindWord = wordsOf(
  'RepresentationKind',
  REPRESENTATION_KINDS,
  'A guardian comes from the register; a proxy is the citizen’s own choice.',
);
export const PrivateCategoryWord = wordsOf(
  'PrivateCategory',
  PRIVATE_CATEGORIES,
  'What a stand-in sees only when it is opened.',
);
