export { contactText } from './admission.text.js';
export { ByLaw } from './ByLaw.js';
export { Invitations } from './Invitations.js';
export { Waiting } from './Waiting.js';
