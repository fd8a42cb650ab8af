import { SUMMARY_CATEGORIES } from '../../policy/categories.js';
import { choice, id, input, LINE, text, versionOrNew } from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';

export const writeSummary = input({
  caseId: id,
  category: choice(SUMMARY_CATEGORIES),
  text: text(LINE),
  expectedVersion: versionOrNew,
  acknowledged,
}).superRefine(warnsOf('text', ({ category }) => category));
