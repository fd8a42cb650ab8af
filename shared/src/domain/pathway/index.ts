export * from './course-of-events.js';
export * from './milestones.js';
export * from './referral.js';
export * from './templates.js';
export * from './treatment.js';
export { addWorkingDays, isWorkingDay } from './working-days.js';
