import { randomUUID } from 'node:crypto';
import type { Input, ReviewParty } from '@samtavle/shared/domain';
import { answersAs } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { Standing } from '../standing/index.js';
import { signatureOf, standingsFor } from '../standing/index.js';
import { outdated, saveEdit, withSide } from '../version/index.js';
import { ReviewAnswerEntity, ReviewAnswerPrivateEntity, ReviewEntity } from './review.entity.js';

type Said = Pick<ReviewAnswerEntity, 'direction' | 'words' | 'hours' | 'tasks' | 'helps'>;
const SILENT: Said = { direction: null, words: null, hours: null, tasks: null, helps: null };

/** How it went and where to go on; the load stays the citizen's own. */
export async function answerAsCitizen(
  tx: ActTransaction,
  input: Input<'answerReviewAsCitizen'>,
): Promise<ActResult> {
  const { direction, words, load } = input;
  const saved = await answer(tx, input, ['CITIZEN'], { ...SILENT, direction, words });
  return saved.kind === 'DONE' ? withSide(saved, await keepLoad(tx, saved.id, load)) : saved;
}

/** The therapist's or the doctor's advice. */
export function answerAsClinician(
  tx: ActTransaction,
  input: Input<'answerReviewAsClinician'>,
): Promise<ActResult> {
  const { direction, words } = input;
  return answer(tx, input, ['THERAPIST', 'GP'], { ...SILENT, direction, words });
}

export function answerAsEmployer(
  tx: ActTransaction,
  input: Input<'answerReviewAsEmployer'>,
): Promise<ActResult> {
  const { hours, tasks, helps } = input;
  return answer(tx, input, ['EMPLOYER'], { ...SILENT, hours, tasks, helps });
}

interface Asked {
  readonly reviewId: string;
  readonly expectedVersion: number;
}

async function answer(
  tx: ActTransaction,
  { reviewId, expectedVersion }: Asked,
  parties: readonly ReviewParty[],
  said: Said,
): Promise<ActResult> {
  const review = await tx.em.findOneBy(ReviewEntity, { id: reviewId });
  if (review === null) return notThere('reviewId');
  const { caseId, stepId } = review;
  tx.concerns(caseId);
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  const [step] = await tx.query<StepOf>(STEP, [stepId]);
  const by = (await standingsFor(tx, caseId, 'ANSWER_REVIEW')).find((it) => isFor(it, parties, step));
  if (by === undefined || step === undefined) return notThere('reviewId');
  // Read again: while we waited for our turn it may have been decided.
  const now = await tx.em.findOneBy(ReviewEntity, { id: reviewId });
  const party = answersAs(by.role, { closed: now?.closedAt !== null, graded: step.needsGrant });
  if (party === null) return problem('reviewId', 'NOT_NOW');
  const [own] = await tx.query<{ id: string }>(OWN, [reviewId, party, caseId]);
  const row = own === undefined ? null : await tx.em.findOneBy(ReviewAnswerEntity, { id: own.id });
  if (row === null) {
    if (expectedVersion !== 0) return notThere('reviewId');
    const id = randomUUID();
    const employerId = party === 'EMPLOYER' ? by.organisationId : null;
    await tx.em.insert(ReviewAnswerEntity, {
      id,
      caseId,
      reviewId,
      party,
      employerId,
      ...said,
      ...signatureOf(by),
    });
    return done(id, 1);
  }
  const { id, version } = row;
  const seen = version + ((await loadOf(tx, id))?.version ?? 0);
  if (seen !== expectedVersion) return outdated({ version: seen }, said, saidIn(row));
  const edit = { table: ReviewAnswerEntity, id, expectedVersion: version, set: said };
  return saveEdit(tx, { ...edit, mine: said, theirs: saidIn });
}

interface StepOf {
  readonly needsGrant: boolean;
  readonly employerId: string | null;
}
const STEP = 'select needs_grant as "needsGrant", employer_id as "employerId" from step where id = $1';
const OWN = `select a.id from review_answer a
  where a.review_id = $1 and a.party = $2 and a.id = any (app.own_answers($3::uuid))`;

/** The actor's part that answers: an employer only of the step's own job. */
function isFor(by: Standing, parties: readonly ReviewParty[], step: StepOf | undefined): boolean {
  if (!parties.some((party) => party === by.role)) return false;
  const job = step?.employerId ?? null;
  return by.role !== 'EMPLOYER' || job === null || job === by.organisationId;
}

function saidIn({ direction, words, hours, tasks, helps }: ReviewAnswerEntity): Said {
  return { direction, words, hours, tasks, helps };
}

const loadOf = (tx: ActTransaction, answerId: string) =>
  tx.em.findOneBy(ReviewAnswerPrivateEntity, { answerId });

/** A row only when there is something to write, for a stand-in answers without it. Returns its version; 0 when there is none. */
async function keepLoad(tx: ActTransaction, answerId: string, load: number | null): Promise<number> {
  const { caseId } = tx;
  const known = await loadOf(tx, answerId);
  if (known !== null) await tx.em.update(ReviewAnswerPrivateEntity, { answerId }, { load });
  else if (load !== null && caseId !== null)
    await tx.em.insert(ReviewAnswerPrivateEntity, { answerId, caseId, load });
  return (await loadOf(tx, answerId))?.version ?? 0;
}
