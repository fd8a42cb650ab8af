import { z } from 'zod';
import { LANGUAGES } from '../language.js';
import { RESEARCH_TEXT_VERSION } from '../research.js';
import { choice, id, input, PAGE, text, yesOrNo } from './atoms.js';
import { acknowledged } from './free-text.js';

/** A colleague in the same role and organisation, and where things stand. Whether the note warns depends on the role. */
export const proposeHandover = input({ caseId: id, successorId: id, note: text(PAGE), acknowledged });
export const answerHandover = input({ handoverId: id, accept: yesOrNo });

/** Yes or no to being counted; only the text in force can be said yes to. */
export const answerResearch = input({
  caseId: id,
  give: yesOrNo,
  language: choice(LANGUAGES),
  textVersion: z.literal(RESEARCH_TEXT_VERSION, { error: () => 'TEXT_VERSION' }),
});
