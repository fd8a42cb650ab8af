export { Step } from './step.model.js';
export { standingOf, stepViews, stepWait } from './step-view.js';
export type { StepFacts } from './step-view.js';
export { WaitingOn } from './waiting-on.model.js';
