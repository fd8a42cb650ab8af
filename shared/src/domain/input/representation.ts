import { PRIVATE_CATEGORIES } from '../../policy/protection.js';
import { choice, date, distinct, id, input } from './atoms.js';

export const inviteProxy = input({
  caseId: id,
  /** Which of the private categories the proxy may see; none is usual. */
  opened: distinct(choice(PRIVATE_CATEGORIES), String, 'NOTHING_CHOSEN'),
  /** The last day on which it counts. */
  lastDay: date,
});
/** The invitation is what the citizen handed over. */
export const acceptProxy = input({ invitationId: id });
export const confirmProxy = input({ representationId: id });
export const endRepresentation = input({ representationId: id });
