export { outdated, saveEdit } from './version.js';
export type { Fields, Versioned } from './version.js';
