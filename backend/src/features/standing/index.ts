export { isEmployer, signatureOf, standingFor, standingsFor } from './standing.js';
export type { Signature, Standing } from './standing.js';
