export { FunctionEntry } from './function.model.js';
