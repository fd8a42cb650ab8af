import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { layTrack } from '../job-trail/index.js';
import { standingFor } from '../standing/index.js';
import { CaseEntity, CaseTrackEntity } from './case.entity.js';

const WORD = 'insert into closing_word (case_id, said, helped_text) values ($1, $2, $3)';

/** The case itself: opened and closed by its citizen. */
@Injectable()
export class CaseService {
  constructor(private readonly acts: ActService) {}

  open(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'openCase', schema: INPUTS.openCase, input }, open);
  }

  close(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'closeCase', schema: INPUTS.closeCase, input }, close);
  }
}

async function open(tx: ActTransaction, { track }: Input<'openCase'>): Promise<ActResult> {
  // The database refuses it anyhow; this is about the login, so it can be said.
  const [login] = await tx.query<{ own: boolean }>(`select 'CITIZEN' = any (app.vouched()) as own`);
  if (login?.own !== true) return problem('track', 'CITIZENS_LOGIN');
  const id = randomUUID();
  // A second open case breaks the unique index: ALREADY_THERE.
  await tx.em.insert(CaseEntity, { id, citizenId: tx.personId });
  await tx.em.insert(CaseTrackEntity, { caseId: id, track });
  await layTrack(tx, id, track);
  return done(id, 1);
}

async function close(
  tx: ActTransaction,
  { caseId: id, said, helped }: Input<'closeCase'>,
): Promise<ActResult> {
  if ((await standingFor(tx, id, 'CLOSE_CASE')) === undefined) return notThere('caseId');
  // before the end: in a closed case nothing is written
  if (said !== null || helped !== null) await tx.query(WORD, [id, said, helped]);
  const set = { closedAt: () => 'app.now()' };
  await tx.em.createQueryBuilder().update(CaseEntity).set(set).where({ id }).updateEntity(false).execute();
  const closed = await tx.em.findOneBy(CaseEntity, { id });
  return closed === null ? notThere('caseId') : done(id, closed.version);
}
