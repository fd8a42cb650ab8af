import { CLAIMS } from '../../policy/entry-by-law.js';
import { RECIPIENTS } from '../../policy/recipients.js';
import { choice, id, input, orNothing } from './atoms.js';

export const addParticipant = input({
  caseId: id,
  personId: id,
  organisationId: id,
  role: choice(RECIPIENTS),
  claim: orNothing(choice(CLAIMS)),
});
export const endParticipation = input({ participantId: id });
export const replaceParticipant = input({ participantId: id, personId: id, organisationId: id });
export const admitParticipant = input({ participantId: id });
export const declineParticipant = input({ participantId: id });
export const nameEmployerContact = input({ caseId: id, personId: id, organisationId: id });
