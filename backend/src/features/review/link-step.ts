import type { Input, LinkKind } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere } from '../../platform/acts/result.js';
import { standingFor } from '../standing/index.js';

/** Each kind of link: where it is kept, and what of the case it can name. */
const LINKS: Readonly<Record<LinkKind, { readonly keep: string; readonly target: string }>> = {
  GOAL: {
    keep: `insert into step_goal (step_id, goal_id, case_id, linked) values ($1, $2, $3, $4)
      on conflict (step_id, goal_id) do update set linked = excluded.linked`,
    target: `select id from goal where id = $1 and case_id = $2 and kind = 'WORK'`,
  },
  ACCOMMODATION: {
    keep: `insert into step_accommodation (step_id, accommodation_id, case_id, linked) values ($1, $2, $3, $4)
      on conflict (step_id, accommodation_id) do update set linked = excluded.linked`,
    target: `select a.id from accommodation a join step s on s.id = $3
      where a.id = $1 and a.case_id = $2 and (s.employer_id is null or s.employer_id = a.employer_id)`,
  },
};

/** Links a step to a work goal or an accommodation, or takes the link away. Doing it twice is doing it once. */
export async function linkStep(tx: ActTransaction, input: Input<'linkStep'>): Promise<ActResult> {
  const { id, kind, targetId, linked } = input;
  const [step] = await tx.query<{ caseId: string; version: number }>(
    'select case_id as "caseId", version from step where id = $1',
    [id],
  );
  if (step === undefined) return notThere('id');
  const { caseId, version } = step;
  tx.concerns(caseId);
  if ((await standingFor(tx, caseId, 'LINK_STEP')) === undefined) return notThere('id');
  const { keep, target } = LINKS[kind];
  const about = kind === 'GOAL' ? [targetId, caseId] : [targetId, caseId, id];
  if ((await tx.query(target, about)).length === 0) return notThere('targetId');
  await tx.query(keep, [id, targetId, caseId, linked]);
  return done(id, version);
}
