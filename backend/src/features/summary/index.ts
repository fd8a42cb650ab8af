export { Summary } from './summary.model.js';
