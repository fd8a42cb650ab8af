export { ownOutcomeWords } from './outcome.text.js';
