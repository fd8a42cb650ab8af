import { Injectable } from '@nestjs/common';
import type { AccommodationActKind, Input } from '@samtavle/shared/domain';
import { INPUTS, mayActOnAccommodation } from '@samtavle/shared/domain';
import type { Act } from '@samtavle/shared/policy';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { standingFor } from '../standing/index.js';
import { outdated } from '../version/index.js';
import { holdAccommodation, recordAccommodationAct } from './accommodation-acts.js';

const ACTS = {
  agreeAccommodation: { kind: 'AGREE', right: 'AGREE_ACCOMMODATION' },
  confirmAccommodation: { kind: 'CONFIRM', right: 'CONFIRM_ACCOMMODATION' },
  declineAccommodation: { kind: 'DECLINE', right: 'DECLINE_ACCOMMODATION' },
  endAccommodation: { kind: 'END', right: 'END_ACCOMMODATION' },
} as const satisfies Record<string, { kind: AccommodationActKind; right: Act }>;

type AccommodationActName = keyof typeof ACTS;

/** Agreeing to, confirming, declining and ending accommodations. */
@Injectable()
export class AccommodationActService {
  constructor(private readonly acts: ActService) {}

  act(context: RequestContext, name: AccommodationActName, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name, schema: INPUTS[name], input }, (tx, it) => act(tx, name, it));
  }
}

async function act(
  tx: ActTransaction,
  name: AccommodationActName,
  { id, expectedVersion }: Input<AccommodationActName>,
): Promise<ActResult> {
  const { kind, right } = ACTS[name];
  const held = await holdAccommodation(tx, id);
  if (held === undefined) return notThere('id');
  const { row, state } = held;
  const by = await standingFor(tx, row.caseId, right, row.employerId);
  if (by === undefined) return notThere('id');
  if (row.version !== expectedVersion)
    return outdated(row, { expectedVersion }, { expectedVersion: row.version });
  if (!mayActOnAccommodation(by.role, state).includes(kind)) return problem('id', 'NOT_NOW');
  await recordAccommodationAct(tx, row, kind, by);
  return done(id, row.version);
}
