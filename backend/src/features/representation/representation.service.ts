import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS } from '@samtavle/shared/domain';
import { PROXY_MONTHS } from '@samtavle/shared/policy';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { notWithin, todayOf } from '../standing/index.js';
import type { Representation } from './representation.model.js';

const READ = readStatement<Representation>(
  'read_representation',
  'select app.read_representation($1, $2::uuid) as json',
);

/** Guardians and proxies: who may stand in for the citizen. What they may see and do, the wall decides. */
@Injectable()
export class RepresentationService {
  constructor(
    private readonly acts: ActService,
    private readonly reads: Reads,
  ) {}

  read(context: RequestContext, caseId: string): Promise<Representation | null> {
    return this.reads.one(READ, context, caseId);
  }

  invite(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'inviteProxy', schema: INPUTS.inviteProxy, input }, invite);
  }

  accept(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'acceptProxy';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, (tx, { invitationId }) =>
      changed(tx, 'select app.accept_proxy($1) as changed', invitationId, 'invitationId'),
    );
  }

  confirm(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'confirmProxy';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, (tx, { representationId }) =>
      changed(tx, 'select app.confirm_proxy($1) as changed', representationId, 'representationId'),
    );
  }

  end(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'endRepresentation';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, (tx, { representationId }) =>
      changed(tx, 'select app.end_representation($1) as changed', representationId, 'representationId'),
    );
  }
}

async function invite(
  tx: ActTransaction,
  { caseId, opened, lastDay }: Input<'inviteProxy'>,
): Promise<ActResult> {
  const wrong = notWithin(await todayOf(tx), lastDay, PROXY_MONTHS);
  if (wrong !== null) return problem('lastDay', wrong);
  const sql = 'select app.invite_proxy($1, $2, $3::date) as id';
  const [made] = await tx.query<{ id: string | null }>(sql, [caseId, opened, lastDay]);
  const id = made?.id ?? null;
  return id === null ? notThere('caseId') : done(id);
}

async function changed(tx: ActTransaction, sql: string, id: string, field: string): Promise<ActResult> {
  const [row] = await tx.query<{ changed: boolean }>(sql, [id]);
  return row?.changed === true ? done(id) : notThere(field);
}
