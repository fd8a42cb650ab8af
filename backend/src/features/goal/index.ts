export { Goal } from './goal.model.js';
