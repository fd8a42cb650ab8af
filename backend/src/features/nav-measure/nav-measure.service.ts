import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input, MeasureState } from '@samtavle/shared/domain';
import { INPUTS, nextMeasureStates } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { signatureOf, standingFor, todayOf } from '../standing/index.js';
import { outdated, saveEdit } from '../version/index.js';
import { MeasureEntity } from './nav-measure.entity.js';
import { shareMeasure } from './share-measure.js';

/** Nav's measures in a case: local Nav adds and moves them, the citizen shows one to an employer. */
@Injectable()
export class NavMeasureService {
  constructor(private readonly acts: ActService) {}

  add(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'addMeasure', schema: INPUTS.addMeasure, input }, add);
  }

  move(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'moveMeasure', schema: INPUTS.moveMeasure, input }, move);
  }

  share(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'shareMeasure', schema: INPUTS.shareMeasure, input }, shareMeasure);
  }
}

async function add(tx: ActTransaction, { caseId, type, note }: Input<'addMeasure'>): Promise<ActResult> {
  const by = await standingFor(tx, caseId, 'ADD_MEASURE');
  if (by === undefined) return notThere('caseId');
  const id = randomUUID();
  await tx.em.insert(MeasureEntity, { id, caseId, type, note, ...signatureOf(by) });
  return done(id, 1);
}

/** Where the day of a state is kept; what was dropped keeps the day on which that was done. */
const DAY: Readonly<Record<MeasureState, 'decidedOn' | 'startedOn' | 'endedOn' | null>> = {
  SUGGESTED: null,
  DECIDED: 'decidedOn',
  STARTED: 'startedOn',
  ENDED: 'endedOn',
  DROPPED: null,
};

async function move(tx: ActTransaction, input: Input<'moveMeasure'>): Promise<ActResult> {
  const { id, expectedVersion, state, onDate } = input;
  const row = await tx.em.findOneBy(MeasureEntity, { id });
  if (row === null) return notThere('id');
  tx.concerns(row.caseId);
  if ((await standingFor(tx, row.caseId, 'MOVE_MEASURE')) === undefined) return notThere('id');
  const mine = { state };
  if (row.version !== expectedVersion) return outdated(row, mine, row);
  if (!nextMeasureStates(row.state).includes(state)) return problem('state', 'NOT_NOW');
  if (onDate > (await todayOf(tx))) return problem('onDate', 'FUTURE_DAY');
  if (onDate < (row.startedOn ?? row.decidedOn ?? onDate)) return problem('onDate', 'DATE_ORDER');
  const day = DAY[state];
  const set = { state, ...(day !== null && { [day]: onDate }) };
  return saveEdit(tx, { table: MeasureEntity, id, expectedVersion, set, mine, theirs: (now) => now });
}
