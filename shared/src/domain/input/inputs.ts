import type { z } from 'zod';
import * as accommodation from './accommodation.js';
import * as actual from './actual.js';
import * as barrier from './barrier.js';
import * as experiment from './experiment.js';
import * as infoStrategy from './info-strategy.js';
import {
  answerReviewAsCitizen,
  answerReviewAsClinician,
  answerReviewAsEmployer,
  linkStep,
} from './review.js';
import * as advice from './advice.js';
import * as caseFile from './case.js';
import * as clock from './clock.js';
import * as closing from './closing.js';
import {
  answerRequest,
  askToSee,
  changeConsent,
  giveConsent,
  objectToSharing,
  renewConsent,
  withdrawConsent,
  withdrawObjection,
} from './consent.js';
import * as correction from './correction.js';
import * as employment from './employment.js';
import * as followUpPlan from './follow-up-plan.js';
import * as functionEntry from './function-entry.js';
import * as goal from './goal.js';
import * as measure from './measure.js';
import * as meeting from './meeting.js';
import * as jobTrail from './job-trail.js';
import * as milestone from './milestone.js';
import * as minutes from './minutes.js';
import { answerEligibility, overrideEligibility } from './eligibility.js';
import * as own from './own-forms.js';
import * as participant from './participant.js';
import * as partLink from './part-link.js';
import * as pathway from './pathway.js';
import * as planSummary from './plan-summary.js';
import * as protection from './protection.js';
import * as representation from './representation.js';
import * as sickLeave from './sick-leave.js';
import * as step from './step.js';
import * as summary from './summary.js';

/** The form of every mutation, under the mutation's own name. Both the server and the pages check with it. */
export const INPUTS = {
  ...caseFile,
  ...participant,
  ...partLink,
  ...employment,
  ...sickLeave,
  ...goal,
  ...step,
  ...actual,
  ...milestone,
  ...accommodation,
  ...functionEntry,
  ...planSummary,
  ...pathway,
  ...summary,
  ...correction,
  ...protection,
  ...representation,
  ...measure,
  ...barrier,
  ...experiment,
  ...infoStrategy,
  answerReviewAsCitizen,
  answerReviewAsClinician,
  answerReviewAsEmployer,
  linkStep,
  ...clock,
  ...followUpPlan,
  ...meeting,
  ...minutes,
  ...closing,
  ...advice,
  ...jobTrail,
  giveConsent,
  changeConsent,
  renewConsent,
  withdrawConsent,
  objectToSharing,
  withdrawObjection,
  askToSee,
  answerRequest,
  ...own,
  answerEligibility,
  overrideEligibility,
};

export type MutationName = keyof typeof INPUTS;

/** What a mutation's input is once checked and tidied. */
export type Input<M extends MutationName> = z.output<(typeof INPUTS)[M]>;
