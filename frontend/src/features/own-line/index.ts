export { AddLine } from './LineForm.js';
export { LineList } from './LineList.js';
export { kindText } from './ownLine.text.js';
