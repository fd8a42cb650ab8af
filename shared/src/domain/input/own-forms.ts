import { z } from 'zod';
import { COMPASS_MOST } from '../compass.js';
import { ALL_OWN_TOPICS, OWN_KINDS } from '../own-entry.js';
import { MATTER_AREAS, MOST_MATTERS } from '../what-matters.js';
import { CONDITION_ANSWERS, HARASSMENT_ANSWERS } from '../work-condition.js';
import {
  choice,
  date,
  distinct,
  expectedVersion,
  id,
  input,
  LINE,
  orNothing,
  PAGE,
  SHORT,
  text,
  textOrNothing,
  versionOrNew,
  whole,
  yesOrNo,
} from './atoms.js';
import { ownEntryProblem } from './own-entry-problem.js';
import type { InputRule } from './rules.js';

/** One thing that matters. */
const matter = z.strictObject({ area: choice(MATTER_AREAS), text: text(SHORT) });

/** The whole ranking at once, the first being the one that matters most. */
export const rankWhatMatters = input({
  caseId: id,
  items: distinct(matter, (it) => it.text.toLowerCase(), 'NOTHING_CHOSEN').refine(
    (list) => list.length <= MOST_MATTERS,
    { error: (): InputRule => 'TOO_MANY', params: { max: MOST_MATTERS } },
  ),
  kept: yesOrNo,
  expectedVersion: versionOrNew,
});

const content = {
  topic: orNothing(choice(ALL_OWN_TOPICS)),
  text: textOrNothing(PAGE),
  situation: textOrNothing(LINE),
  onDate: orNothing(date),
  kept: yesOrNo,
};
export const writeOwnEntry = input({ caseId: id, kind: choice(OWN_KINDS), ...content }).superRefine(
  (it, context) => {
    // what a field itself says is wrong comes first
    const found = context.issues.length > 0 ? null : ownEntryProblem(it.kind, it);
    if (found !== null) context.addIssue({ code: 'custom', path: [found[0]], message: found[1] });
  },
);
/** The kind never changes; what it demands the server checks, since it knows the kind. */
export const changeOwnEntry = input({ id, expectedVersion, ...content });
export const removeOwnEntry = input({ id, expectedVersion });

const rating = orNothing(whole(0, COMPASS_MOST, 'LOAD_RANGE'));
export const rateCompass = input({
  caseId: id,
  identity: rating,
  timeStructure: rating,
  socialContact: rating,
  collectivePurpose: rating,
  activity: rating,
  mastery: rating,
  autonomy: rating,
  kept: yesOrNo,
  expectedVersion: versionOrNew,
});

const condition = orNothing(choice(CONDITION_ANSWERS));
export const answerWorkConditions = input({
  caseId: id,
  attachment: condition,
  environment: condition,
  autonomy: condition,
  exhaustion: condition,
  skills: condition,
  jobSecurity: condition,
  spillOver: condition,
  commute: condition,
  note: textOrNothing(PAGE),
  kept: yesOrNo,
  expectedVersion: versionOrNew,
});

/** Handed to one therapist by name, or to nobody. */
export const answerHarassment = input({
  caseId: id,
  answer: choice(HARASSMENT_ANSWERS),
  text: textOrNothing(PAGE),
  handTo: orNothing(id),
  expectedVersion: versionOrNew,
});
