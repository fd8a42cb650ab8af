export { Employment } from './employment.model.js';
