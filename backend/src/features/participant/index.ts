export { ParticipantEntity } from './participant.entity.js';
export { join } from './participant.service.js';
export type { NewPart } from './participant.service.js';
export { Participant } from './participant.model.js';
