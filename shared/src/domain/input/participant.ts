import { GIVEN_VIA } from '../../policy/consent.js';
import { RECIPIENTS } from '../../policy/recipients.js';
import { choice, id, input, orNothing } from './atoms.js';

export const addParticipant = input({
  caseId: id,
  personId: id,
  organisationId: id,
  role: choice(RECIPIENTS),
  agreedVia: orNothing(choice(GIVEN_VIA)),
});
export const endParticipation = input({ participantId: id });
export const replaceParticipant = input({ participantId: id, personId: id, organisationId: id });
