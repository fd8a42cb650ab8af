export { didOften } from './log-csv.js';
export { linesOf } from './read-log.js';
export type { Disclosure } from './reader-log.model.js';
