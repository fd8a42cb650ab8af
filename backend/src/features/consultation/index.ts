export { Consultation, Material } from './consultation.model.js';
