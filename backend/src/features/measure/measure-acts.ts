import { randomUUID } from 'node:crypto';
import type { Input, MeasuredCategory } from '@samtavle/shared/domain';
import { instrumentOf, scoreOf } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { standingFor, standingsFor } from '../standing/index.js';
import { tellTrend, writeMeasure } from './write-measure.js';

/** The citizen's answers; a measure of one number keeps that number alone. */
export async function answerQuestionnaire(
  tx: ActTransaction,
  { caseId, questionnaire, measuredOn, answers }: Input<'answerQuestionnaire'>,
): Promise<ActResult> {
  const by = await standingFor(tx, caseId, 'ANSWER_QUESTIONNAIRE');
  if (by === undefined) return notThere('caseId');
  const instrument = instrumentOf(questionnaire);
  return writeMeasure(tx, by, {
    ...{ caseId, measuredOn, instrument: questionnaire, outlook: null },
    score: scoreOf(instrument, answers),
    answers: instrument.scoring.questions > 1 ? answers : [],
  });
}

export async function answerExpectation(
  tx: ActTransaction,
  { caseId, measuredOn, likelihood, outlook }: Input<'answerExpectation'>,
): Promise<ActResult> {
  const by = await standingFor(tx, caseId, 'ANSWER_QUESTIONNAIRE');
  if (by === undefined) return notThere('caseId');
  const instrument = 'EXPECTATION';
  return writeMeasure(tx, by, { caseId, measuredOn, instrument, score: likelihood, outlook, answers: [] });
}

export async function recordScore(
  tx: ActTransaction,
  { caseId, measuredOn, instrument, score }: Input<'recordScore'>,
): Promise<ActResult> {
  const by = await standingFor(tx, caseId, 'RECORD_SCORE');
  if (by === undefined) return notThere('caseId');
  return writeMeasure(tx, by, { caseId, measuredOn, instrument, score, outlook: null, answers: [] });
}

const OF_MEASURE = `select m.case_id as "caseId", m.category from measurement m where m.id = $1 and m.removed_at is null`;
const REMOVE = `update measurement set removed_at = app.now() where id = $1 and removed_at is null returning id`;

/** Only the side that wrote it: anyone else's the wall leaves as it is, and it looks like one that is not there. */
export async function removeMeasure(
  tx: ActTransaction,
  { measureId }: Input<'removeMeasure'>,
): Promise<ActResult> {
  const [found] = await tx.query<{ caseId: string; category: MeasuredCategory }>(OF_MEASURE, [measureId]);
  if (found === undefined) return notThere('measureId');
  const { caseId, category } = found;
  tx.concerns(caseId);
  if ((await standingFor(tx, caseId, 'REMOVE_MEASURE')) === undefined) return notThere('measureId');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  if ((await tx.query(REMOVE, [measureId])).length === 0) return notThere('measureId');
  await tellTrend(tx, caseId, category);
  return done(measureId);
}

const TASK = `select t.case_id as "caseId", exists (select from safety_closing c where c.task_id = t.id) as closed
  from safety_task t where t.id = $1`;
const CLOSE = `insert into safety_closing (id, case_id, task_id, by_role, by_participant_id) values ($1, $2, $3, $4, $5)`;

/** Closes a task of safety: with date and name, and nothing of what was said. */
export async function closeSafety(tx: ActTransaction, { taskId }: Input<'closeSafety'>): Promise<ActResult> {
  const [seen] = await tx.query<{ caseId: string }>(TASK, [taskId]);
  if (seen === undefined) return notThere('taskId');
  const { caseId } = seen;
  tx.concerns(caseId);
  const [by] = await standingsFor(tx, caseId, 'CLOSE_SAFETY');
  if (by === undefined) return notThere('taskId');
  await tx.query('select app.one_at_a_time($1)', [taskId]);
  // Read again: while we waited for our turn the other may have closed it.
  const [now] = await tx.query<{ closed: boolean }>(TASK, [taskId]);
  if (now?.closed !== false) return problem('taskId', 'ALREADY_DONE');
  await tx.query(CLOSE, [randomUUID(), caseId, taskId, by.role, by.participantId]);
  return done(taskId);
}
