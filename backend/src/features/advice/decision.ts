import { randomUUID } from 'node:crypto';
import type { Decider, Input } from '@samtavle/shared/domain';
import { DECIDERS } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { Standing } from '../standing/index.js';
import { signatureOf, standingsFor } from '../standing/index.js';

/** One who decides: a role that recommends is none of these, so it cannot be the `by` of a decision. */
type DecidingStanding = Standing & { readonly role: Decider };

const ADVISED = `select r.addressed_to as "addressedTo" from recommendation r where r.id = $1 and r.case_id = $2`;
const CONSULTED = 'select from consultation c where c.id = $1 and c.id = any (app.consultations_of($2))';
const DECIDE = `insert into decision (id, case_id, recommendation_id, consultation_id, outcome, text, reason, own_organisation_id, own_role)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** A decision that follows, deviates from or declines advice, or that local Nav makes without any. */
export async function decide(tx: ActTransaction, input: Input<'makeDecision'>): Promise<ActResult> {
  const { caseId, recommendationId, consultationId, outcome, text, reason } = input;
  const standings = (await standingsFor(tx, caseId, 'MAKE_DECISION')).filter(decides);
  if (standings.length === 0) return notThere('caseId');
  let decider: Decider = 'NAV_LOCAL';
  if (recommendationId !== null) {
    const [advised] = await tx.query<{ addressedTo: Decider }>(ADVISED, [recommendationId, caseId]);
    if (advised === undefined) return notThere('recommendationId');
    decider = advised.addressedTo;
  }
  if (consultationId !== null && (await tx.query(CONSULTED, [consultationId, caseId])).length === 0)
    return notThere('consultationId');
  const by = standings.find(({ role }) => role === decider);
  // advice to another, or a decision of Nav's: not this person's to make
  if (by === undefined) return notThere(recommendationId === null ? 'caseId' : 'recommendationId');
  const about = recommendationId ?? consultationId;
  if (about !== null && (await isDecided(tx, about)))
    return problem(recommendationId === null ? 'consultationId' : 'recommendationId', 'ALREADY_DONE');
  const id = randomUUID();
  const { ownOrganisationId, ownRole } = signatureOf(by);
  await tx.query(DECIDE, [
    ...[id, caseId, recommendationId, consultationId, outcome, text, reason, ownOrganisationId, ownRole],
  ]);
  return done(id);
}

async function isDecided(tx: ActTransaction, about: string): Promise<boolean> {
  await tx.query('select app.one_at_a_time($1)', [about]);
  const sql = 'select from decision d where d.recommendation_id = $1 or d.consultation_id = $1';
  return (await tx.query(sql, [about])).length > 0;
}

function decides(standing: Standing): standing is DecidingStanding {
  return DECIDERS.some((role) => role === standing.role);
}
