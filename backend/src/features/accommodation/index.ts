export { accommodationView, accommodationWait } from './accommodation-view.js';
export type { AccommodationFacts } from './accommodation-view.js';
export { Accommodation } from './accommodation.model.js';
