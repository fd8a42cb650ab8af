export { measureView } from './nav-measure-view.js';
export type { MeasureFacts } from './nav-measure-view.js';
export { Measure, MeasureParty } from './nav-measure.model.js';
