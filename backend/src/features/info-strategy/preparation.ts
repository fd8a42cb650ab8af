import type { Input } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { conflict, done, notThere } from '../../platform/acts/result.js';
import { standingFor } from '../standing/index.js';
import { PreparationEntity } from './info-strategy.entity.js';

const SHARE = `insert into meeting_preparation_shared as s (case_id, eased, tasks) values ($1, $2, $3)
  on conflict (case_id) do update set eased = excluded.eased, tasks = excluded.tasks, shared_at = app.now(), withdrawn_at = null
  where (s.eased, s.tasks) is distinct from (excluded.eased, excluded.tasks) or s.withdrawn_at is not null`;
const TAKE_BACK = `update meeting_preparation_shared set withdrawn_at = app.now(), eased = null, tasks = null
  where case_id = $1 and withdrawn_at is null`;
const FIRST =
  'insert into meeting_preparation (case_id, eased, tasks, shared) values ($1, $2, $3, $4) returning 1 as version';
const AGAIN =
  'update meeting_preparation set eased = $2, tasks = $3, shared = $4 where case_id = $1 returning version';

/** The citizen's own words before the dialogue meeting. Published they are a row of its own; taken back, nothing is left of it. */
export async function writePreparation(
  tx: ActTransaction,
  input: Input<'writePreparation'>,
): Promise<ActResult> {
  const { caseId, expectedVersion, eased, tasks, shared } = input;
  if ((await standingFor(tx, caseId, 'WRITE_PREPARATION')) === undefined) return notThere('caseId');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  const known = await tx.em.findOneBy(PreparationEntity, { caseId });
  const mine = { eased, tasks };
  if (known !== null && known.version !== expectedVersion) return conflict(asStored(known), mine);
  if (known === null && expectedVersion !== 0) return notThere('caseId');
  const sql = known === null ? FIRST : AGAIN;
  const [written] = await tx.query<{ version: number }>(sql, [caseId, eased, tasks, shared]);
  if (written === undefined) return notThere('caseId');
  if (shared) await tx.query(SHARE, [caseId, eased, tasks]);
  else await tx.query(TAKE_BACK, [caseId]);
  return done(caseId, written.version);
}

function asStored({ eased, tasks, version }: PreparationEntity) {
  return { eased, tasks, version };
}
