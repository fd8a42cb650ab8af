import type { Language } from '../domain/language.js';
import { urgencies, waiting } from './attention.js';
import { bases } from './bases.js';
import { categories } from './categories.js';
import { levels } from './levels.js';
import { dueRules, lanes, milestoneStatuses, milestoneTypes, sources } from './milestones.js';
import {
  accommodationActs,
  accommodationStates,
  functionKinds,
  goalKinds,
  goalStates,
  reviewDecisions,
  stepActs,
  stepStates,
  tracks,
} from './plan.js';
import { reasons } from './reasons.js';
import { roles } from './roles.js';
import { consentKinds, consentStates, givenVia, purposes } from './sharing.js';

/** The shared words in `language`, by topic and code: `text('nb').stepStates.ACTIVE`. */
export function text(language: Language) {
  return {
    roles: roles[language],
    categories: categories[language],
    levels: levels[language],
    bases: bases[language],
    reasons: reasons[language],
    tracks: tracks[language],
    stepStates: stepStates[language],
    stepActs: stepActs[language],
    reviewDecisions: reviewDecisions[language],
    milestoneTypes: milestoneTypes[language],
    milestoneStatuses: milestoneStatuses[language],
    lanes: lanes[language],
    dueRules: dueRules[language],
    sources: sources[language],
    accommodationStates: accommodationStates[language],
    accommodationActs: accommodationActs[language],
    functionKinds: functionKinds[language],
    goalKinds: goalKinds[language],
    goalStates: goalStates[language],
    waiting: waiting[language],
    urgencies: urgencies[language],
    consentKinds: consentKinds[language],
    consentStates: consentStates[language],
    givenVia: givenVia[language],
    purposes: purposes[language],
  };
}

/** All shared words in one language. */
export type Words = ReturnType<typeof text>;
