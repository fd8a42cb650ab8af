export { HandoverCards } from './HandoverCards.js';
export { Leaving } from './Leaving.js';
