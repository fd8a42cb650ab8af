import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS } from '@samtavle/shared/domain';
import type { Act } from '@samtavle/shared/policy';
import type { EntityTarget } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { conflict, done, notThere } from '../../platform/acts/result.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { outdated, saveEdit } from '../version/index.js';
import { HarassmentEntity } from './harassment.entity.js';
import { mayWriteOwn } from './may-write.js';
import { OwnEntryEntity } from './own-entry.entity.js';
import type { Own } from './own.model.js';
import { CompassEntity, WorkConditionEntity } from './work.entity.js';

type OneForm = Input<'rateCompass'> | Input<'answerWorkConditions'>;

const READ = readStatement<Own>('read_own', 'select app.read_own($1, $2::uuid, $3::uuid) as json');

/** What matters, what work gives, conditions at work: one of each in a case. */
@Injectable()
export class OwnService {
  constructor(
    private readonly acts: ActService,
    private readonly reads: Reads,
  ) {}

  read(context: RequestContext, caseId: string, as: string | null): Promise<Own | null> {
    return this.reads.one(READ, context, caseId, as);
  }

  rank(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'rankWhatMatters', schema: INPUTS.rankWhatMatters, input }, rank);
  }

  rateCompass(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'rateCompass';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, (tx, it) =>
      one(tx, CompassEntity, 'RATE_COMPASS', it),
    );
  }

  answerConditions(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'answerWorkConditions';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, (tx, it) =>
      one(tx, WorkConditionEntity, 'ANSWER_WORK_CONDITIONS', it),
    );
  }

  answerHarassment(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'answerHarassment';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, harassment);
  }
}

const UNRANK = `update own_entry set text = null, removed_at = app.now()
  where case_id = $1 and kind = 'MATTERS' and removed_at is null`;
const RANKED = `select max(version) as version from own_entry where case_id = $1 and kind = 'MATTERS'`;

async function rank(tx: ActTransaction, input: Input<'rankWhatMatters'>): Promise<ActResult> {
  const { caseId, items, kept, expectedVersion } = input;
  if (!(await mayWriteOwn(tx, caseId, 'RANK_WHAT_MATTERS'))) return notThere('caseId');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  const all = await tx.em.find(OwnEntryEntity, {
    where: { caseId, kind: 'MATTERS' },
    order: { version: 'DESC', place: 'ASC' },
  });
  const version = all[0]?.version ?? 0;
  if (version !== expectedVersion) {
    const now = all.filter((row) => row.removedAt === null).map((row) => row.text ?? '');
    return conflict({ version, items: now }, { items: items.map((item) => item.text) });
  }
  // an empty ranking over none changes nothing
  if (items.length === 0 && all.every((row) => row.removedAt !== null)) return done(caseId, version);
  await tx.query(UNRANK, [caseId]);
  const rows = items.map(({ area, text }, at) => ({
    id: randomUUID(),
    caseId,
    kind: 'MATTERS' as const,
    topic: area,
    text,
    situation: null,
    onDate: null,
    place: at + 1,
    kept,
  }));
  if (rows.length > 0) await tx.em.insert(OwnEntryEntity, rows);
  const [ranked] = await tx.query<{ version: number }>(RANKED, [caseId]);
  return done(caseId, ranked?.version);
}

/** What was answered, apart from what every form holds. */
function answersOf({ caseId: _c, expectedVersion: _v, idempotencyKey: _k, ...set }: OneForm) {
  return set;
}

/** What a case has one of: written anew, or in the version that the citizen saw. */
async function one<E extends { id: string; caseId: string; version: number; changedAt: Date }>(
  tx: ActTransaction,
  table: EntityTarget<E>,
  act: Act,
  input: OneForm,
): Promise<ActResult> {
  const { caseId, expectedVersion } = input;
  const set = answersOf(input);
  if (!(await mayWriteOwn(tx, caseId, act))) return notThere('caseId');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  // TypeORM can't type what it builds for a generic entity; both have the columns of their form.
  const [row] = await tx.em.findBy(table, { caseId } as never);
  const theirs = (now: E) => now as unknown as Record<keyof typeof set, string | number | boolean | null>;
  if (row === undefined) {
    if (expectedVersion !== 0) return notThere('caseId');
    const id = randomUUID();
    await tx.em.insert(table, { id, caseId, ...set } as unknown as QueryDeepPartialEntity<E>);
    return done(id, 1);
  }
  if (row.version !== expectedVersion) return outdated(row, set, theirs(row));
  return saveEdit(tx, {
    table,
    id: row.id,
    expectedVersion,
    set: set as unknown as QueryDeepPartialEntity<E>,
    mine: set,
    theirs,
  });
}

const THERAPIST = `select from participant p where p.id = $1 and p.case_id = $2 and p.role = 'THERAPIST' and p.ended_at is null`;

async function harassment(tx: ActTransaction, input: Input<'answerHarassment'>): Promise<ActResult> {
  const { caseId, answer, text, handTo, expectedVersion } = input;
  if (!(await mayWriteOwn(tx, caseId, 'ANSWER_HARASSMENT'))) return notThere('caseId');
  if (handTo !== null && (await tx.query(THERAPIST, [handTo, caseId])).length === 0)
    return notThere('handTo');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  const set = { answer, text, handTo };
  const row = await tx.em.findOneBy(HarassmentEntity, { caseId });
  if (row === null) {
    if (expectedVersion !== 0) return notThere('caseId');
    const id = randomUUID();
    await tx.em.insert(HarassmentEntity, { id, caseId, ...set });
    return done(id, 1);
  }
  if (row.version !== expectedVersion) return outdated(row, set, row);
  return saveEdit(tx, {
    table: HarassmentEntity,
    id: row.id,
    expectedVersion,
    set,
    mine: set,
    theirs: (now) => now,
  });
}
