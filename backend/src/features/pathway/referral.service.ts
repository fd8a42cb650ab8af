import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS, pathwayTemplate, receivedOn, rightDueOn } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { signatureOf } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { ReferralEntity } from './pathway.entity.js';
import { onTheWay, recordEvent } from './record.js';

/** The referral, through the DPS to the provider. The right is the DPS's decision; here it is written down. */
@Injectable()
export class ReferralService {
  constructor(private readonly acts: ActService) {}

  write(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'writeReferral', schema: INPUTS.writeReferral, input }, write);
  }

  send(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'sendReferral', schema: INPUTS.sendReferral, input }, send);
  }

  recordRight(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'recordRight', schema: INPUTS.recordRight, input }, recordRight);
  }

  forward(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(
      context,
      { name: 'forwardReferral', schema: INPUTS.forwardReferral, input },
      forward,
    );
  }

  accept(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'acceptReferral', schema: INPUTS.acceptReferral, input }, accept);
  }
}

async function write(tx: ActTransaction, input: Input<'writeReferral'>): Promise<ActResult> {
  const { caseId, expectedVersion, dpsId, referrerRole, health, workSituation, functioning, sickLeaveGrade } =
    input;
  const way = await onTheWay(tx, caseId, 'WRITE_REFERRAL');
  if (way === undefined) return notThere('caseId');
  const [dps] = await tx.query<{ id: string }>(`select id from provider where id = $1 and kind = 'DPS'`, [
    dpsId,
  ]);
  if (dps === undefined) return notThere('dpsId');
  const mine = { dpsId, referrerRole, health, workSituation, functioning, sickLeaveGrade };
  const set = { ...mine, formVersion: pathwayTemplate('REFERRAL').version };
  const row = await tx.em.findOneBy(ReferralEntity, { caseId });
  if (row === null) {
    if (expectedVersion !== 0) return notThere('caseId');
    const id = randomUUID();
    await tx.em.insert(ReferralEntity, { id, caseId, ...set, ...signatureOf(way.by) });
    return done(id, 1);
  }
  if (row.version !== expectedVersion) return outdated(row, mine, row);
  if (way.standing.events.length > 0) return problem('caseId', 'NOT_NOW');
  return saveEdit(tx, {
    table: ReferralEntity,
    id: row.id,
    expectedVersion,
    set,
    mine,
    theirs: (now) => now,
  });
}

function send(tx: ActTransaction, input: Input<'sendReferral'>): Promise<ActResult> {
  const { caseId, on } = input;
  const received = input.receivedOn ?? receivedOn(on);
  const due = rightDueOn(received);
  return recordEvent(tx, {
    caseId,
    act: 'SEND_REFERRAL',
    kind: 'SENT_TO_DPS',
    on,
    details: { received_on: received, due_date: due },
    stones: [
      { type: 'REFERRAL_SENT', dueDate: on, done: true },
      { type: 'RIGHT_ASSESSED', dueDate: due, done: false },
    ],
  });
}

function recordRight(tx: ActTransaction, input: Input<'recordRight'>): Promise<ActResult> {
  const { caseId, on, granted, startDeadline, decidedBy } = input;
  return recordEvent(tx, {
    caseId,
    act: 'RECORD_RIGHT',
    kind: 'RIGHT_ASSESSED',
    on,
    details: { granted, decided_by: decidedBy, start_deadline: startDeadline },
    stones: [
      { type: 'RIGHT_ASSESSED', dueDate: null, done: true },
      ...(granted ? [{ type: 'START_DEADLINE', dueDate: startDeadline, done: false } as const] : []),
    ],
  });
}

function forward(tx: ActTransaction, input: Input<'forwardReferral'>): Promise<ActResult> {
  const { caseId, on, channel } = input;
  const details = { channel };
  return recordEvent(tx, { caseId, act: 'FORWARD_REFERRAL', kind: 'FORWARDED', on, details, stones: [] });
}

async function accept(tx: ActTransaction, input: Input<'acceptReferral'>): Promise<ActResult> {
  const { caseId, on, siteId } = input;
  const stones = [{ type: 'ASSESSMENT_DONE', dueDate: null, done: false }] as const;
  const event = {
    caseId,
    act: 'ACCEPT_REFERRAL',
    kind: 'ACCEPTED',
    on,
    details: { site_id: siteId },
    stones,
  } as const;
  return (await isSite(tx, siteId)) ? recordEvent(tx, event) : notThere('siteId');
}

/** True for a site of the directory. */
export async function isSite(tx: ActTransaction, siteId: string): Promise<boolean> {
  const [site] = await tx.query<{ id: string }>(
    `select s.id from provider_site s join provider p on p.id = s.provider_id where s.id = $1 and p.kind = 'CLINIC'`,
    [siteId],
  );
  return site !== undefined;
}
