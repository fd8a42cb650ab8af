import { OWN_OUTCOMES } from '../closing.js';
import { TRACKS } from '../track.js';
import { choice, id, input, orNothing, PAGE, textOrNothing } from './atoms.js';

export const openCase = input({ track: choice(TRACKS) });
export const closeCase = input({
  caseId: id,
  /** What the citizen says of the end, and what helped; nothing need be said. */
  said: orNothing(choice(OWN_OUTCOMES)),
  helped: textOrNothing(PAGE),
});
