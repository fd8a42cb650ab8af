export { Difference } from './Difference.js';
export { Preview } from './Preview.js';
export type { Change } from './usePreview.js';
