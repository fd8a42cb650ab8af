export { Accommodations, AccommodationSection } from './AccommodationSection.js';
