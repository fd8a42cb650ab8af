export { ParticipantEntity } from './participant.entity.js';
export { Participant } from './participant.model.js';
