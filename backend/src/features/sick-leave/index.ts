export { SickLeavePeriod } from './sick-leave.model.js';
