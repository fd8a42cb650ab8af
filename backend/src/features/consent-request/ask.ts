import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import type { Category, Level } from '@samtavle/shared/policy';
import { isRecipient, rankOf, reaches, ruleFor } from '@samtavle/shared/policy';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { Standing } from '../standing/index.js';
import { standingsFor } from '../standing/index.js';
import { STANDS } from './request-rows.js';

/** The reader's own earlier asking, and the own level now: all that the answer to an asking may rest on. */
const EARLIER = `select r.id, app.level_name(r.level) as level, r.purpose from consent_request r
  where r.participant_id = $1 and r.category = $2 and ${STANDS}`;
const REACHED = `select app.level_name(f.level) as level from app.found(array[$2::text]) f where f.participant_id = $1`;
const ASK = `insert into consent_request (id, case_id, participant_id, category, level, purpose) values ($1, $2, $3, $4, $5, $6)`;

/** Asks the citizen to see a category. Above the ceiling it ends as if there were no such case. */
export async function ask(tx: ActTransaction, input: Input<'askToSee'>): Promise<ActResult> {
  const { caseId, category, level, purpose } = input;
  const standings = await standingsFor(tx, caseId, 'ASK_TO_SEE');
  const by = standings.find((it) => mayBeGiven(it, category, level));
  if (by === undefined || by.participantId === null) return notThere('caseId');
  await tx.query('select app.one_at_a_time($1)', [by.participantId]);
  const about = [by.participantId, category];
  const [earlier] = await tx.query<{ id: string; level: Level; purpose: string }>(EARLIER, about);
  if (earlier?.level === level && earlier.purpose === purpose) return done(earlier.id);
  if (earlier !== undefined) return problem('category', 'ALREADY_THERE');
  const [reached] = await tx.query<{ level: Level }>(REACHED, about);
  if (reached !== undefined && reaches(reached.level, level)) return problem('level', 'ALREADY_THERE');
  const id = randomUUID();
  await tx.query(ASK, [id, caseId, by.participantId, category, rankOf(level), purpose]);
  return done(id);
}

function mayBeGiven({ role }: Standing, category: Category, level: Level): boolean {
  return isRecipient(role) && reaches(ruleFor(role, category).ceiling, level);
}
