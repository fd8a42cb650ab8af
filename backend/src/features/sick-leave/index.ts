export { layDuties } from './lay-duties.js';
export { SickLeavePeriod } from './sick-leave.model.js';
