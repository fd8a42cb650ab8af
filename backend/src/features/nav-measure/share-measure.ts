import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import { MEASURES } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { standingFor } from '../standing/index.js';
import { MeasureEntity } from './nav-measure.entity.js';

const EMPLOYER = `select from participant p
  where p.case_id = $1 and p.organisation_id = $2 and p.role = 'EMPLOYER' and p.ended_at is null`;
const SHARED =
  'select p.id, p.removed_at is null as stands from measure_party p where p.measure_id = $1 and p.employer_id = $2';
const SHARE = 'insert into measure_party (id, case_id, measure_id, employer_id) values ($1, $2, $3, $4)';
const AGAIN = 'update measure_party set removed_at = null where id = $1';
const TAKE_BACK = 'update measure_party set removed_at = app.now() where id = $1';

/** The citizen shows a measure to the employer who is party to it, or takes that back. Consent is needed beside it. */
export async function shareMeasure(tx: ActTransaction, input: Input<'shareMeasure'>): Promise<ActResult> {
  const { measureId, employerId, share } = input;
  const measure = await tx.em.findOneBy(MeasureEntity, { id: measureId });
  if (measure === null) return notThere('measureId');
  const { caseId, type } = measure;
  tx.concerns(caseId);
  if ((await standingFor(tx, caseId, 'SHARE_MEASURE')) === undefined) return notThere('measureId');
  if ((await tx.query(EMPLOYER, [caseId, employerId])).length === 0) return notThere('employerId');
  if (!MEASURES[type].employerIsParty) return problem('measureId', 'NOT_NOW');
  const [earlier] = await tx.query<{ id: string; stands: boolean }>(SHARED, [measureId, employerId]);
  if ((earlier?.stands ?? false) === share) return problem('share', share ? 'ALREADY_THERE' : 'NOT_NOW');
  if (earlier !== undefined) {
    await tx.query(share ? AGAIN : TAKE_BACK, [earlier.id]);
    return done(earlier.id);
  }
  const id = randomUUID();
  await tx.query(SHARE, [id, caseId, measureId, employerId]);
  return done(id);
}
