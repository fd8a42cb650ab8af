import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import type { Recipient } from '@samtavle/shared/policy';
import { ADDABLE } from '@samtavle/shared/policy';
import { IsNull } from 'typeorm';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { standingFor, standingsFor } from '../standing/index.js';
import { ended } from './answer-part.js';
import { layDutiesOf, sayYes } from './let-in.js';
import { ParticipantEntity } from './participant.entity.js';

/** The citizen lets somebody in, which is the yes; anyone else who may only asks the citizen to. */
export async function add(tx: ActTransaction, input: Input<'addParticipant'>): Promise<ActResult> {
  const { caseId, personId, organisationId, role, claim } = input;
  const standings = await standingsFor(tx, caseId, 'ADD_PARTICIPANT');
  const by = standings.find((one) => ADDABLE[one.role].includes(role));
  if (by === undefined) return notThere('caseId');
  if (by.role === 'CITIZEN') return letIn(tx, { caseId, personId, organisationId, role });
  await tx.query('select app.invite($1, $2, $3, $4, $5)', [caseId, personId, organisationId, role, claim]);
  // an id of nothing: whether somebody was there already is not told
  return done(randomUUID(), 1);
}

/** A new leader is a new recipient, who inherits nothing. */
export async function replace(tx: ActTransaction, input: Input<'replaceParticipant'>): Promise<ActResult> {
  const { participantId, personId, organisationId } = input;
  const part = await tx.em.findOneBy(ParticipantEntity, { id: participantId });
  if (part === null) return notThere('participantId');
  const { caseId, role } = part;
  tx.concerns(caseId);
  if ((await standingFor(tx, caseId, 'REPLACE_PARTICIPANT')) === undefined) return notThere('participantId');
  if (!(await ended(tx, participantId))) return problem('participantId', 'LEFT_CASE');
  return letIn(tx, { caseId, personId, organisationId, role });
}

const OTHERS = `select p.id from participant p where p.case_id = $1 and p.organisation_id = $2 and p.role = 'EMPLOYER'
  and p.person_id <> $3 and p.ended_at is null and (p.admitted_at is null or exists (
    select from admission a where a.participant_id = p.id and a.said = 'BY_LAW'))`;

/** Whom the citizen names as contact at an employer takes the place of whoever the law would let in there. */
export async function nameContact(
  tx: ActTransaction,
  input: Input<'nameEmployerContact'>,
): Promise<ActResult> {
  const { caseId, personId, organisationId } = input;
  if ((await standingFor(tx, caseId, 'REPLACE_PARTICIPANT')) === undefined) return notThere('caseId');
  for (const { id } of await tx.query<{ id: string }>(OTHERS, [caseId, organisationId, personId]))
    await ended(tx, id);
  const part = { caseId, personId, organisationId, role: 'EMPLOYER' } as const;
  const there = await tx.em.findOneBy(ParticipantEntity, { ...part, endedAt: IsNull() });
  if (there?.admittedAt instanceof Date) return done(there.id, 1);
  return letIn(tx, part);
}

/** Whom to bring in, where, and as what. */
export interface NewPart {
  readonly caseId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly role: Recipient;
}

/** The citizen's own hand: a new part, or the yes to one that waits. */
export async function letIn(tx: ActTransaction, part: NewPart): Promise<ActResult> {
  const id = randomUUID();
  await tx.em
    .createQueryBuilder()
    .insert()
    .into(ParticipantEntity)
    .values({ id, ...part })
    .orIgnore()
    .execute();
  const there = await tx.em.findOneByOrFail(ParticipantEntity, { ...part, endedAt: IsNull() });
  if (there.id !== id) {
    if (there.admittedAt !== null) return problem('personId', 'ALREADY_THERE');
    await sayYes(tx, there);
  }
  await layDutiesOf(tx, part);
  return done(there.id, 1);
}
