import { DECIDERS, DECISION_OUTCOMES, outcomeFits, outcomeNeedsReason } from '../advice.js';
import { MEASURE_STATES, MEASURE_TYPES } from '../nav-measure.js';
import { ARK_AREAS, areaFits, COMMISSIONED } from '../service.js';
import {
  because,
  choice,
  date,
  distinct,
  expectedVersion,
  id,
  input,
  LINE,
  orNothing,
  text,
  textOrNothing,
  yesOrNo,
} from './atoms.js';

export const commissionService = input({
  caseId: id,
  service: choice(COMMISSIONED),
  /** Which of ARK's areas; for a request to ARK only. */
  area: orNothing(choice(ARK_AREAS)),
  question: text(LINE),
  dueDate: date,
}).refine((it) => areaFits(it.service, it.area), because('AREA', 'area'));

export const withdrawCommission = input({ id });

export const giveRecommendation = input({
  caseId: id,
  /** The request that it answers. */
  commissionId: orNothing(id),
  addressedTo: choice(DECIDERS),
  measureType: orNothing(choice(MEASURE_TYPES)),
  text: text(LINE),
});

export const makeDecision = input({
  caseId: id,
  recommendationId: orNothing(id),
  consultationId: orNothing(id),
  outcome: choice(DECISION_OUTCOMES),
  text: text(LINE),
  reason: textOrNothing(LINE),
})
  .refine((it) => !outcomeNeedsReason(it.outcome) || it.reason !== null, because('REQUIRED', 'reason'))
  .refine(
    (it) => outcomeFits(it.outcome, [it.recommendationId, it.consultationId]),
    because('DECIDES_ON_ONE', 'outcome'),
  );

export const askConsultation = input({
  caseId: id,
  question: text(LINE),
  dueDate: date,
  /** Until this day those who are asked may read it. */
  lastDay: date,
  /** Whom of the advisory doctors and the regional advisers: one, or a possibility team. */
  personIds: distinct(id, String, 'NOTHING_CHOSEN').min(1, { error: () => 'NOTHING_CHOSEN' }),
}).refine((it) => it.dueDate <= it.lastDay, because('DATE_ORDER', 'lastDay'));

/** The citizen's yes to the exact words, and which short lines go with them. */
export const answerConsultation = input({
  id,
  expectedVersion,
  approve: yesOrNo,
  shareFunction: yesOrNo,
  sharePlan: yesOrNo,
});

export const adviseConsultation = input({ consultationId: id, text: text(LINE) });

export const addMeasure = input({ caseId: id, type: choice(MEASURE_TYPES), note: textOrNothing(LINE) });
export const moveMeasure = input({
  id,
  expectedVersion,
  state: choice(MEASURE_STATES),
  onDate: date,
});
export const shareMeasure = input({ measureId: id, employerId: id, share: yesOrNo });
