export { ConsentItemInput } from './consent.input.js';
export { isLiveConsent } from './live-consent.js';
export { legalBasisOf } from './legal-basis.js';
export { clockOf, stageConsent } from './stage-consent.js';
export { validityOf } from './validity.js';
export type { Consent } from './consent.model.js';
export { consentsIn } from './consents.service.js';
