export { MeasuresPage } from './MeasuresPage.js';
export { OpenSafety } from './OpenSafety.js';
