export { OwnCase, type Own } from './OwnCase.js';
export { Said, type Done } from './Said.js';
export { useOwnCase } from './useOwnCase.js';
