export { DeclareImpartiality } from './DeclareImpartiality.js';
export { RequestOverride } from './RequestOverride.js';
