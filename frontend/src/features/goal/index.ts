export { GoalSection } from './GoalSection.js';
export { SuggestGoal } from './SuggestGoal.js';
