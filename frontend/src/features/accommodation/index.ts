export { AccommodationCard } from './AccommodationCard.js';
export { Accommodations, AccommodationSection } from './AccommodationSection.js';
