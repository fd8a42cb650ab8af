export { MilestoneEntity } from './milestone.entity.js';
export { Milestone } from './milestone.model.js';
export { milestoneView } from './milestone-view.js';
export type { MilestoneFacts } from './milestone-view.js';
