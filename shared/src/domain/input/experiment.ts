import { because, expectedVersion, id, input, LINE, orNothing, PAGE, text, textOrNothing } from './atoms.js';

const content = {
  /** The step in which it is tried, if any. */
  stepId: orNothing(id),
  situation: text(LINE),
  prediction: text(LINE),
  attempt: textOrNothing(LINE),
  result: textOrNothing(PAGE),
  learning: textOrNothing(PAGE),
};
type Content = Readonly<Record<'attempt' | 'result' | 'learning', string | null>>;

/** A result comes of having tried, and what one learned comes of a result. */
const tried = ({ attempt, result }: Content): boolean => result === null || attempt !== null;
const came = ({ result, learning }: Content): boolean => learning === null || result !== null;

export const addExperiment = input({ caseId: id, ...content })
  .refine(tried, because('REQUIRED', 'attempt'))
  .refine(came, because('REQUIRED', 'result'));
export const changeExperiment = input({ id, expectedVersion, ...content })
  .refine(tried, because('REQUIRED', 'attempt'))
  .refine(came, because('REQUIRED', 'result'));
