export { measureView } from './measure-view.js';
export type { MeasureFacts } from './measure-view.js';
export { Measure, MeasureParty } from './measure.model.js';
