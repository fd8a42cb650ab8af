import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS } from '@samtavle/shared/domain';
import type { Act } from '@samtavle/shared/policy';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { signatureOf, standingFor } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { FunctionEntity } from './function.entity.js';

/** Function in work terms, written by the citizen and the therapist. */
@Injectable()
export class FunctionService {
  constructor(private readonly acts: ActService) {}

  write(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'writeFunction', schema: INPUTS.writeFunction, input }, write);
  }

  change(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'changeFunction', schema: INPUTS.changeFunction, input }, change);
  }

  remove(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'removeFunction', schema: INPUTS.removeFunction, input }, remove);
  }
}

async function write(tx: ActTransaction, { caseId, kind, text }: Input<'writeFunction'>): Promise<ActResult> {
  const by = await standingFor(tx, caseId, 'WRITE_FUNCTION');
  if (by === undefined) return notThere('caseId');
  const id = randomUUID();
  await tx.em.insert(FunctionEntity, { id, caseId, kind, text, ...signatureOf(by) });
  return done(id, 1);
}

async function change(tx: ActTransaction, input: Input<'changeFunction'>): Promise<ActResult> {
  const { id, expectedVersion, kind, text } = input;
  const row = await editable(tx, id, 'CHANGE_FUNCTION');
  if (row === undefined) return notThere('id');
  const set = { kind, text };
  if (row.version !== expectedVersion) return outdated(row, set, row);
  return saveEdit(tx, { table: FunctionEntity, id, expectedVersion, set, mine: set, theirs: (now) => now });
}

async function remove(
  tx: ActTransaction,
  { id, expectedVersion }: Input<'removeFunction'>,
): Promise<ActResult> {
  const row = await editable(tx, id, 'REMOVE_FUNCTION');
  if (row === undefined) return notThere('id');
  // Whoever removes a line that has changed meanwhile should see what it says now.
  const mine = { text: null };
  if (row.version !== expectedVersion) return outdated(row, mine, row);
  const set = { removedAt: () => 'app.now()' };
  return saveEdit(tx, { table: FunctionEntity, id, expectedVersion, set, mine, theirs: (now) => now });
}

async function editable(tx: ActTransaction, id: string, act: Act): Promise<FunctionEntity | undefined> {
  const row = await tx.em.findOneBy(FunctionEntity, { id });
  if (row === null) return undefined;
  tx.concerns(row.caseId);
  const by = await standingFor(tx, row.caseId, act);
  return by === undefined || row.removedAt !== null ? undefined : row;
}
