export { Step } from './step.model.js';
export { standingOf, stepViews } from './step-view.js';
export type { StepFacts } from './step-view.js';
export { WaitingOn } from './waiting-on.model.js';
