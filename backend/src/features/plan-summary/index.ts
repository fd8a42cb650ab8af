export { PlanSummary } from './plan-summary.model.js';
