export { AskWhatMatters } from './AskWhatMatters.js';
export { SharedOwn } from './SharedOwn.js';
