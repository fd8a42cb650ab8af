export { layJobDuties } from './lay-job-duties.js';
