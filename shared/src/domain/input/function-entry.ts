import { FUNCTION_KINDS } from '../function-entry.js';
import { choice, expectedVersion, id, input, LINE, text } from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';

const content = { kind: choice(FUNCTION_KINDS), text: text(LINE), acknowledged };
const warns = warnsOf<{ text: string; acknowledged: boolean | null }>('text', () => 'FUNCTION');

export const writeFunction = input({ caseId: id, ...content }).superRefine(warns);
export const changeFunction = input({ id, expectedVersion, ...content }).superRefine(warns);
export const removeFunction = input({ id, expectedVersion });
