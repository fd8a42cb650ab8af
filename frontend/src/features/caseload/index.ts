export { ConsentEnd, Deadline, needsMe, Urgency, Waiting, Work } from './parts.js';
export { Spark } from './Spark.js';
export { useCaseload, type CaseloadEntry } from './useCaseload.js';
