export { PartLinks } from './PartLinks.js';
