import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import { handoverWarning } from '@samtavle/shared/domain';
import type { Recipient } from '@samtavle/shared/policy';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem, problems } from '../../platform/acts/result.js';
import { standingFor } from '../standing/index.js';

/** As whom the actor would name this colleague: the own part in which they are colleagues. */
const COLLEAGUE = `select c.participant_id as "participantId", c.role from app.colleagues($1) c where c.person_id = $2 limit 1`;
const WAITING = `select from handover h where h.participant_id = $1
  and not exists (select from handover_answer a where a.handover_id = h.id)`;
const PROPOSE =
  'insert into handover (id, case_id, participant_id, successor_id, note) values ($1, $2, $3, $4, $5)';

interface Part {
  readonly participantId: string;
  readonly role: Recipient;
}

/** Names a colleague; one proposal at a time waits for the citizen. */
export async function propose(tx: ActTransaction, input: Input<'proposeHandover'>): Promise<ActResult> {
  const { caseId, successorId, note, acknowledged } = input;
  if ((await standingFor(tx, caseId, 'PROPOSE_HANDOVER')) === undefined) return notThere('caseId');
  const [part] = await tx.query<Part>(COLLEAGUE, [caseId, successorId]);
  if (part === undefined) return notThere('successorId');
  const warning = handoverWarning(part.role, note, acknowledged);
  if (warning !== undefined) return problems([warning]);
  await tx.query('select app.one_at_a_time($1)', [part.participantId]);
  if ((await tx.query(WAITING, [part.participantId])).length > 0)
    return problem('successorId', 'ALREADY_THERE');
  const id = randomUUID();
  await tx.query(PROPOSE, [id, caseId, part.participantId, successorId, note]);
  return done(id, 1);
}
