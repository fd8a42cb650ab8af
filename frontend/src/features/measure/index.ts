export { OpenSafety } from './OpenSafety.js';
