export { outdated, saveEdit, withSide } from './version.js';
