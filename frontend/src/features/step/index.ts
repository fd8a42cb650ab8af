export { comingSteps, currentStep, type Step } from './currentStep.js';
export { isSickListed } from './sickListed.js';
export { PercentBar } from './PercentBar.js';
export { daysWords, hoursWords, spanWords, weeksWords } from './step.text.js';
export { StepActions } from './StepActions.js';
export { StepCard } from './StepCard.js';
export { ProposeStep } from './StepForm.js';
export { StepSection } from './StepSection.js';
export { StepTrack } from './StepTrack.js';
