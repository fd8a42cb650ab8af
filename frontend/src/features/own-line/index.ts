export { AddLine } from './LineForm.js';
export { LineList } from './LineList.js';
