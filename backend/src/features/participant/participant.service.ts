import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS } from '@samtavle/shared/domain';
import type { Recipient } from '@samtavle/shared/policy';
import { ADDABLE, joinsByConsent } from '@samtavle/shared/policy';
import { IsNull } from 'typeorm';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { layJobDuties } from '../clock/index.js';
import { layDuties } from '../sick-leave/index.js';
import { standingFor, standingsFor } from '../standing/index.js';
import { ParticipantEntity } from './participant.entity.js';

/** Who takes part in a case. */
@Injectable()
export class ParticipantService {
  constructor(private readonly acts: ActService) {}

  add(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'addParticipant', schema: INPUTS.addParticipant, input }, add);
  }

  end(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'endParticipation', schema: INPUTS.endParticipation, input }, end);
  }

  replace(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'replaceParticipant', schema: INPUTS.replaceParticipant, input },
      replace,
    );
  }
}

async function add(tx: ActTransaction, input: Input<'addParticipant'>): Promise<ActResult> {
  const { caseId, personId, organisationId, role, agreedVia } = input;
  const standings = await standingsFor(tx, caseId, 'ADD_PARTICIPANT');
  const by = standings.find((one) => ADDABLE[one.role].includes(role));
  if (by === undefined) return notThere('caseId');
  if (joinsByConsent(role)) {
    const via = by.role === 'CITIZEN' ? 'SELF' : agreedVia;
    if (via === null || (via === 'SELF' && by.role !== 'CITIZEN'))
      return problem('agreedVia', 'CONSENT_FIRST');
    await tx.query(AGREED, [randomUUID(), caseId, personId, organisationId, role, via, by.role]);
  }
  return join(tx, { caseId, personId, organisationId, role });
}

/** The citizen's yes to the person's taking part, before the part begins. */
const AGREED = `insert into joining_consent (id, case_id, person_id, organisation_id, role, given_via, told_by)
  values ($1, $2, $3, $4, $5, $6, $7)`;

async function end(tx: ActTransaction, { participantId }: Input<'endParticipation'>): Promise<ActResult> {
  const part = await tx.em.findOneBy(ParticipantEntity, { id: participantId });
  if (part !== null) tx.concerns(part.caseId);
  return (await ended(tx, participantId)) ? done(participantId) : notThere('participantId');
}

async function replace(tx: ActTransaction, input: Input<'replaceParticipant'>): Promise<ActResult> {
  const { participantId, personId, organisationId } = input;
  const part = await tx.em.findOneBy(ParticipantEntity, { id: participantId });
  if (part === null) return notThere('participantId');
  const { caseId, role } = part;
  tx.concerns(caseId);
  if ((await standingFor(tx, caseId, 'REPLACE_PARTICIPANT')) === undefined) return notThere('participantId');
  if (!(await ended(tx, participantId))) return problem('participantId', 'LEFT_CASE');
  return join(tx, { caseId, personId, organisationId, role });
}

async function ended(tx: ActTransaction, participantId: string): Promise<boolean> {
  const [row] = await tx.query<{ ended: boolean }>('select app.end_participation($1) as ended', [
    participantId,
  ]);
  return row?.ended === true;
}

/** Whom to bring in, where, and as what. */
export interface NewPart {
  readonly caseId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly role: Recipient;
}

/**
 * Adds the part. That it is there already is told only to those who can see it; to others the answer is that of any
 * other, so that adding is no way to ask whether someone takes part.
 */
export async function join(tx: ActTransaction, part: NewPart): Promise<ActResult> {
  const id = randomUUID();
  await tx.em
    .createQueryBuilder()
    .insert()
    .into(ParticipantEntity)
    .values({ id, ...part })
    .orIgnore()
    .execute();
  const there = await tx.em.findOneBy(ParticipantEntity, { ...part, endedAt: IsNull() });
  if (there !== null && there.id !== id) return problem('personId', 'ALREADY_THERE');
  // An employer has duties from the day it is there, and a job specialist brings the clock of the way into a job.
  if (part.role === 'EMPLOYER') await layDuties(tx, part.caseId);
  if (part.role === 'JOB_SPECIALIST') await layJobDuties(tx, part.caseId);
  return done(id, 1);
}
