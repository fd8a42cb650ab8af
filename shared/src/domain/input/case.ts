import { TRACKS } from '../track.js';
import { choice, id, input } from './atoms.js';

export const openCase = input({ track: choice(TRACKS) });
export const closeCase = input({ caseId: id });
