export { Actual, WeekPoint } from './actual.model.js';
