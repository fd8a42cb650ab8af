export { ParticipantEntity } from './participant.entity.js';
export { letIn as join } from './bring-in.js';
export type { NewPart } from './bring-in.js';
export { Participant } from './participant.model.js';
export type { HowIn } from './participant.model.js';
