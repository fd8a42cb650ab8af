export { layTrack } from './track.js';
export { lineViews } from './job-trail-view.js';
export type { LineFacts } from './job-trail-view.js';
export { OwnLine } from './job-trail.model.js';
