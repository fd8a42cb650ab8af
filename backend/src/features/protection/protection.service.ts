import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS } from '@samtavle/shared/domain';
import { OVERRIDE } from '@samtavle/shared/policy';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { ParticipantEntity } from '../participant/index.js';
import { notWithin, todayOf } from '../standing/index.js';
import type { Protection } from './protection.model.js';

const READ = readStatement<Protection>('read_protection', 'select app.read_protection($1, $2::uuid) as json');

/** What shuts people out whatever is consented, and the one rule that can be lifted for a time. */
@Injectable()
export class ProtectionService {
  constructor(
    private readonly acts: ActService,
    private readonly reads: Reads,
  ) {}

  read(context: RequestContext, caseId: string): Promise<Protection | null> {
    return this.reads.one(READ, context, caseId);
  }

  declare(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'declareImpartiality';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, declare);
  }

  report(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'reportImpartiality';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, report);
  }

  takeBack(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'takeBackImpartiality';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, takeBack);
  }

  override(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'requestOverride';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, override);
  }
}

interface Made {
  readonly id: string | null;
}

async function declare(
  tx: ActTransaction,
  { caseId, kind }: Input<'declareImpartiality'>,
): Promise<ActResult> {
  const [made] = await tx.query<Made>('select app.declare_impartiality($1, $2) as id', [caseId, kind]);
  const id = made?.id ?? null;
  return id === null ? notThere('caseId') : done(id);
}

async function report(
  tx: ActTransaction,
  { participantId, kind }: Input<'reportImpartiality'>,
): Promise<ActResult> {
  const part = await tx.em.findOneBy(ParticipantEntity, { id: participantId });
  if (part === null) return notThere('participantId');
  tx.concerns(part.caseId);
  const sql = 'select app.report_impartiality($1, $2) as id';
  const [made] = await tx.query<Made>(sql, [participantId, kind]);
  const id = made?.id ?? null;
  return id === null ? problem('participantId', 'ALREADY_THERE') : done(id);
}

async function takeBack(
  tx: ActTransaction,
  { impartialityId }: Input<'takeBackImpartiality'>,
): Promise<ActResult> {
  const sql = 'select app.take_back_impartiality($1) as taken';
  const [row] = await tx.query<{ taken: boolean }>(sql, [impartialityId]);
  return row?.taken === true ? done(impartialityId) : notThere('impartialityId');
}

async function override(
  tx: ActTransaction,
  { caseId, reason, lastDay }: Input<'requestOverride'>,
): Promise<ActResult> {
  const wrong = notWithin(await todayOf(tx), lastDay, OVERRIDE.months);
  if (wrong !== null) return problem('lastDay', wrong);
  const sql = 'select app.request_override($1, $2, $3::date) as id';
  const [made] = await tx.query<Made>(sql, [caseId, reason, lastDay]);
  const id = made?.id ?? null;
  return id === null ? notThere('caseId') : done(id);
}
