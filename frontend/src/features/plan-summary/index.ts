export { PlanSummarySection } from './PlanSummarySection.js';
