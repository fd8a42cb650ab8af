export { sickLeaveText } from './gp.text.js';
export { SickLeaveList } from './SickLeaveList.js';
