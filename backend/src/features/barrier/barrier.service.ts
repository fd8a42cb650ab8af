import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { healthWarning, INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problems } from '../../platform/acts/result.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { signatureOf, standingFor } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { BarrierEntity } from './barrier.entity.js';
import type { Barriers } from './barrier.model.js';

const BARRIERS = readStatement<Barriers>(
  'read_barriers',
  'select app.read_barriers($1, $2::uuid, $3::uuid) as json',
);

/** What stands in the way, written by the citizen and the therapist. */
@Injectable()
export class BarrierService {
  constructor(
    private readonly acts: ActService,
    private readonly reads: Reads,
  ) {}

  read(context: RequestContext, caseId: string, as: string | null): Promise<Barriers | null> {
    return this.reads.one(BARRIERS, context, caseId, as);
  }

  add(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'addBarrier', schema: INPUTS.addBarrier, input }, add);
  }

  change(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'changeBarrier', schema: INPUTS.changeBarrier, input }, change);
  }
}

async function add(tx: ActTransaction, input: Input<'addBarrier'>): Promise<ActResult> {
  const { caseId, kind, text, locus } = input;
  const by = await standingFor(tx, caseId, 'WRITE_BARRIER');
  if (by === undefined) return notThere('caseId');
  const id = randomUUID();
  await tx.em.insert(BarrierEntity, { id, caseId, kind, text, locus, ...signatureOf(by) });
  return done(id, 1);
}

async function change(tx: ActTransaction, input: Input<'changeBarrier'>): Promise<ActResult> {
  const { id, expectedVersion, text, locus, resolved, acknowledged } = input;
  const row = await tx.em.findOneBy(BarrierEntity, { id });
  if (row === null) return notThere('id');
  tx.concerns(row.caseId);
  if ((await standingFor(tx, row.caseId, 'WRITE_BARRIER')) === undefined) return notThere('id');
  const mine = { text, locus, resolved };
  const theirs = (it: BarrierEntity) => ({
    text: it.text,
    locus: it.locus,
    resolved: it.resolvedOn !== null,
  });
  if (row.version !== expectedVersion) return outdated(row, mine, theirs(row));
  const warning = healthWarning(row.category, 'text', text, acknowledged);
  if (warning !== undefined) return problems([warning]);
  // the first day on which it was out of the way stands
  const resolvedOn = resolved ? () => 'coalesce(resolved_on, app.today())' : null;
  const set = { text, locus, resolvedOn };
  return saveEdit(tx, { table: BarrierEntity, id, expectedVersion, set, mine, theirs });
}
