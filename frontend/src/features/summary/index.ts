export { SummaryLines } from './SummaryLines.js';
export { SummarySection } from './SummarySection.js';
