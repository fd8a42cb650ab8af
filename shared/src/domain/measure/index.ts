export * from './change.js';
export * from './full-return.js';
export * from './instrument.js';
export * from './instrument-codes.js';
export * from './instruments.js';
export * from './item-text.js';
export * from './scoring.js';
export * from './series.js';
