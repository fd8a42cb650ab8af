import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import { WISH_DAYS } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { standingFor } from '../standing/index.js';

// As far as the actor sees: of employers only the own side.
const EARLIER = `select 1 from meeting_wish
  where case_id = $1 and by_role = $2 and asked_at > app.now() - make_interval(days => $3)`;
const ASK =
  'insert into meeting_wish (id, case_id, by_role, by_participant_id, wants_issuer) values ($1, $2, $3, $4, $5)';

/** Employee, employer or issuer asks local Nav for dialogue meeting 2 (ftrl § 8-7 a). */
export async function ask(tx: ActTransaction, input: Input<'askForMeeting'>): Promise<ActResult> {
  const { caseId, wantsIssuer } = input;
  const by = await standingFor(tx, caseId, 'ASK_FOR_MEETING');
  if (by === undefined) return notThere('caseId');
  await tx.query('select app.one_at_a_time($1)', [by.participantId ?? caseId]);
  if ((await tx.query(EARLIER, [caseId, by.role, WISH_DAYS])).length > 0)
    return problem('caseId', 'ALREADY_THERE');
  const id = randomUUID();
  await tx.query(ASK, [id, caseId, by.role, by.participantId, wantsIssuer]);
  return done(id);
}
