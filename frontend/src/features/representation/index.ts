export { Representatives } from './Representatives.js';
export { StandInBanner } from './StandInBanner.js';
