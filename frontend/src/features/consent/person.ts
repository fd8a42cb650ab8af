import type { Board } from '../board/index.js';

/** One who takes part in the case, or did. */
export type Person = Board['participants'][number];
