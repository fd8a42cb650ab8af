import { RECIPIENTS } from '../../policy/recipients.js';
import { choice, id, input } from './atoms.js';

export const addParticipant = input({
  caseId: id,
  personId: id,
  organisationId: id,
  role: choice(RECIPIENTS),
});
export const endParticipation = input({ participantId: id });
export const replaceParticipant = input({ participantId: id, personId: id, organisationId: id });
