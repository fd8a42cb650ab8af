export { isEmployer, signatureOf, standingFor, standingsFor } from './standing.js';
export type { Standing } from './standing.js';
