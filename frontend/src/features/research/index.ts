export { ResearchSection } from './ResearchSection.js';
