export { Difference } from './Difference.js';
export { PreviewPage } from './PreviewPage.js';
export { Preview } from './Preview.js';
export type { Change } from './usePreview.js';
