export { FunctionEditor, FunctionKinds } from './FunctionEditor.js';
