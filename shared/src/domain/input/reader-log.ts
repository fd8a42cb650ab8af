import { z } from 'zod';
import { BASES } from '../../policy/basis.js';
import { CATEGORIES } from '../../policy/categories.js';
import { choice, date, id, orNothing } from './atoms.js';

/** Which lines of the reader log are asked for; everything that is left out asks for all. */
export const readerLogFilter = z.strictObject({
  personId: orNothing(id),
  category: orNothing(choice(CATEGORIES)),
  basis: orNothing(choice(BASES)),
  /** The first and the last day, both with, as days are in Norway. */
  from: orNothing(date),
  to: orNothing(date),
  /** Only what was refused. */
  refused: orNothing(z.boolean()),
});

export type ReaderLogFilter = z.output<typeof readerLogFilter>;
