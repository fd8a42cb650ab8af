export { outdated, saveEdit } from './version.js';
