import { PLAN_TEXTS } from '../follow-up-plan.js';
import {
  date,
  expectedVersion,
  id,
  input,
  orNothing,
  PAGE,
  text,
  textOrNothing,
  versionOrNew,
  yesOrNo,
} from './atoms.js';
import { acknowledged, warnsOf } from './free-text.js';

// All of it can come to reach those whom the citizen lets read the accommodation, and by law Nav and the issuer.
const ABOUT = () => 'ACCOMMODATION' as const;

const content = {
  typicalWorkday: textOrNothing(PAGE),
  tasksThatCanStillBeDone: textOrNothing(PAGE),
  tasksThatCanNotBeDone: textOrNothing(PAGE),
  previousFacilitation: textOrNothing(PAGE),
  plannedFacilitation: textOrNothing(PAGE),
  otherFacilitationOptions: textOrNothing(PAGE),
  followUp: textOrNothing(PAGE),
  helpFromNav: textOrNothing(PAGE),
  evaluationDate: orNothing(date),
  employeeHasContributed: orNothing(yesOrNo),
  contribution: textOrNothing(PAGE),
};
const TEXTS = [...PLAN_TEXTS, 'helpFromNav', 'contribution'] as const;

export const saveFollowUpPlan = input({
  caseId: id,
  employerId: orNothing(id),
  expectedVersion: versionOrNew,
  ...content,
  acknowledged,
}).superRefine((it, context) => {
  for (const field of TEXTS) warnsOf<typeof it>(field, ABOUT)(it, context);
});

export const finaliseFollowUpPlan = input({ id, expectedVersion });

export const commentFollowUpPlan = input({
  caseId: id,
  employerId: orNothing(id),
  expectedVersion: versionOrNew,
  text: text(PAGE),
  acknowledged,
}).superRefine(warnsOf('text', ABOUT));
