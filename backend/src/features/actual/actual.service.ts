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
import { standingFor } from '../standing/index.js';
import { outdated, saveEdit, withSide } from '../version/index.js';
import { ActualEntity, ActualPrivateEntity } from './actual.entity.js';

/** The weeks that the citizen logs. */
@Injectable()
export class ActualService {
  constructor(private readonly acts: ActService) {}

  log(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'logWeek', schema: INPUTS.logWeek, input }, log);
  }
}

/** The weeks that can be logged: from four weeks before the case or the sick leave began, to this one. */
const CLOCK = `select $1::date > app.today() as ahead,
    $1::date + 6 < least((c.opened_at at time zone 'Europe/Oslo')::date, (select min(p.from_date) from sick_leave_period p where p.case_id = c.id)) - 28 as before
  from case_file c where c.id = $2`;

async function log(tx: ActTransaction, input: Input<'logWeek'>): Promise<ActResult> {
  const { caseId, week, workPercent, hours, load, note, expectedVersion } = input;
  if ((await standingFor(tx, caseId, 'LOG_WEEK')) === undefined) return notThere('caseId');
  const [clock] = await tx.query<{ ahead: boolean; before: boolean }>(CLOCK, [week, caseId]);
  if (clock?.ahead === true) return problem('week', 'FUTURE');
  if (clock?.before === true) return problem('week', 'BEFORE_CASE');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  const mine = { workPercent, hours, load, note };
  const logged = await tx.em.findOneBy(ActualEntity, { caseId, week });
  if (logged === null) {
    if (expectedVersion !== 0) return notThere('week');
    const id = randomUUID();
    await tx.em.insert(ActualEntity, { id, caseId, week, workPercent, hours });
    await writeWords(tx, { actualId: id, caseId, load, note }, null);
    return done(id, 1);
  }
  const own = await tx.em.findOneBy(ActualPrivateEntity, { actualId: logged.id });
  const theirs = (row: ActualEntity) => ({
    workPercent: row.workPercent,
    hours: row.hours,
    load: own?.load ?? null,
    note: own?.note ?? null,
  });
  const { id, version } = logged;
  const seen = version + (own?.version ?? 0);
  if (seen !== expectedVersion) return outdated({ version: seen }, mine, theirs(logged));
  await writeWords(tx, { actualId: id, caseId, load, note }, own);
  const set = { workPercent, hours };
  const edit = { table: ActualEntity, id, expectedVersion: version, set, mine, theirs };
  const saved = await saveEdit(tx, edit);
  const now = await tx.em.findOneBy(ActualPrivateEntity, { actualId: id });
  return withSide(saved, now?.version ?? 0);
}

/** The citizen's own words: a row only when there is one to write, for a stand-in logs the week without them. */
async function writeWords(
  tx: ActTransaction,
  words: Omit<ActualPrivateEntity, 'version'>,
  known: ActualPrivateEntity | null,
): Promise<void> {
  const { actualId, load, note } = words;
  if (known !== null) await tx.em.update(ActualPrivateEntity, { actualId }, { load, note });
  else if (load !== null || note !== null) await tx.em.insert(ActualPrivateEntity, words);
}
