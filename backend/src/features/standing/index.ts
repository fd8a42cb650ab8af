export { notWithin, todayOf } from './last-day.js';
export { isEmployer, signatureOf, standingFor, standingsFor } from './standing.js';
export type { Standing } from './standing.js';
