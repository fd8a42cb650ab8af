export { demoPersons } from './persons.js';
export { logIn, PersonClient } from './person-client.js';
export type { ActOutcome, Answer } from './person-client.js';
export { playDemo } from './player.js';
export type { Stage } from './player.js';
export { registerPeople } from './registers.js';
export type { OrganisationEntry, PersonEntry, Position, Register, Registered } from './registers.js';
