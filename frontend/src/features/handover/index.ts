export { HandoverCards, useIsAsked } from './HandoverCards.js';
export { Leaving } from './Leaving.js';
