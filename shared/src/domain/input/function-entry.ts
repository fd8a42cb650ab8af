import { FUNCTION_KINDS } from '../function-entry.js';
import { choice, expectedVersion, id, input, LINE, text } from './atoms.js';

const content = { kind: choice(FUNCTION_KINDS), text: text(LINE) };

export const writeFunction = input({ caseId: id, ...content });
export const changeFunction = input({ id, expectedVersion, ...content });
export const removeFunction = input({ id, expectedVersion });
