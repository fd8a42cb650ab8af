import { randomUUID } from 'node:crypto';
import type { Input } from '@samtavle/shared/domain';
import { mayAddress } from '@samtavle/shared/domain';
import type { RecommendingRole } from '@samtavle/shared/policy';
import { isRecommending } from '@samtavle/shared/policy';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import type { Standing } from '../standing/index.js';
import { standingsFor } from '../standing/index.js';

const GIVE = `insert into recommendation (id, case_id, commission_id, addressed_to, measure_type, text, own_organisation_id, own_role)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const SEEN = 'select from commission c where c.id = $1 and c.case_id = $2';

/** One who recommends: the only kind of standing that this act takes. */
type Adviser = Standing & { readonly role: RecommendingRole };

/** Advice from one who advises or treats. It decides nothing. */
export async function recommend(tx: ActTransaction, input: Input<'giveRecommendation'>): Promise<ActResult> {
  const { caseId, commissionId, addressedTo, measureType, text } = input;
  const by = (await standingsFor(tx, caseId, 'GIVE_RECOMMENDATION')).find(isAdviser);
  if (by === undefined) return notThere('caseId');
  if (commissionId !== null && (await tx.query(SEEN, [commissionId, caseId])).length === 0)
    return notThere('commissionId');
  if (!mayAddress(by.role, addressedTo)) return problem('addressedTo', 'CHOICE');
  const id = randomUUID();
  await tx.query(GIVE, [
    id,
    caseId,
    commissionId,
    addressedTo,
    measureType,
    text,
    by.organisationId,
    by.role,
  ]);
  return done(id);
}

function isAdviser(standing: Standing): standing is Adviser {
  return isRecommending(standing.role);
}
