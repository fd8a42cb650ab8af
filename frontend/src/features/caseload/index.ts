export { Deadline, Urgency, Waiting, Work } from './parts.js';
export { useCaseload, type CaseloadEntry } from './useCaseload.js';
