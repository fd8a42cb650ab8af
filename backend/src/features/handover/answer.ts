import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { standingFor } from '../standing/index.js';

const PROPOSAL = `select h.case_id as "caseId", h.participant_id as "participantId", h.successor_id as "personId",
    h.organisation_id as "organisationId", h.role
  from handover h where h.id = $1 and h.case_id = any (app.private_cases())`;
const ANSWERED = 'select from handover_answer a where a.handover_id = $1';
// someone who has left already is only followed
const END = 'select app.end_participation($1)';
const JOIN = `insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
  values ($1, $2, $3, $4, $5, '', '')`;
const THERE = `select p.id, p.admitted_at is not null as admitted from participant p where p.case_id = $1 and p.person_id = $2 and p.organisation_id = $3 and p.role = $4
  and p.ended_at is null`;
// a Nav office's successor is named in the case at once, and waits there
const YES = `insert into admission (case_id, participant_id, said) values ($1, $2, 'YES')`;
const NO = `insert into admission (case_id, participant_id, said) values ($1, $2, 'NO')`;
const ANSWER =
  'insert into handover_answer (handover_id, case_id, proposed_by, participant_id) values ($1, $2, $3, $4)';

interface Proposal {
  readonly caseId: string;
  readonly participantId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly role: string;
}

/** The citizen's yes ends the old part and brings the successor in as a new recipient; a no changes nothing. */
export async function answer(tx: ActTransaction, input: Input<'answerHandover'>): Promise<ActResult> {
  const { handoverId, accept } = input;
  const [proposal] = await tx.query<Proposal>(PROPOSAL, [handoverId]);
  if (proposal === undefined) return notThere('handoverId');
  const { caseId, participantId, personId, organisationId, role } = proposal;
  tx.concerns(caseId);
  if ((await standingFor(tx, caseId, 'ANSWER_HANDOVER')) === undefined) return notThere('handoverId');
  await tx.query('select app.one_at_a_time($1)', [handoverId]);
  if ((await tx.query(ANSWERED, [handoverId])).length > 0) return problem('handoverId', 'ALREADY_DONE');
  const where = [caseId, personId, organisationId, role];
  const [there] = await tx.query<{ id: string; admitted: boolean }>(THERE, where);
  if (!accept) {
    if (there?.admitted === false) await tx.query(NO, [caseId, there.id]);
    await tx.query(ANSWER, [handoverId, caseId, participantId, null]);
    return done(handoverId, 1);
  }
  if (there?.admitted === true) return problem('handoverId', 'ALREADY_THERE');
  await tx.query(END, [participantId]);
  const joined = there?.id ?? randomUUID();
  // the answer is the citizen's yes to the successor, and comes after the no to the leaver
  if (there === undefined) await tx.query(JOIN, [joined, ...where]);
  else await tx.query(YES, [caseId, joined]);
  await tx.query(ANSWER, [handoverId, caseId, participantId, joined]);
  return done(handoverId, 1);
}
