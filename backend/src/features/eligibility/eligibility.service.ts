import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AgeBand, Input } from '@samtavle/shared/domain';
import { answeredBy, hindersMet, INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { signatureOf, standingFor, standingsFor, todayOf } from '../standing/index.js';
import { outdated } from '../version/index.js';
import type { EligibilityFacts } from './eligibility-view.js';
import { eligibilityView } from './eligibility-view.js';
import { EligibilityEntity } from './eligibility.entity.js';
import type { Eligibility } from './eligibility.model.js';

const READ = readStatement<EligibilityFacts>(
  'read_eligibility',
  'select app.read_eligibility($1, $2::uuid, $3::uuid) as json',
);

/** The ground for the help: answered line by line, by the one whose line it is. */
@Injectable()
export class EligibilityService {
  constructor(
    private readonly acts: ActService,
    private readonly reads: Reads,
  ) {}

  async read(context: RequestContext, caseId: string, as: string | null): Promise<Eligibility | null> {
    const facts = await this.reads.one(READ, context, caseId, as);
    return facts && eligibilityView(facts);
  }

  answer(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'answerEligibility';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, answer);
  }

  override(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'overrideEligibility';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, override);
  }
}

async function answer(tx: ActTransaction, input: Input<'answerEligibility'>): Promise<ActResult> {
  const { caseId, item, answer: said, source, onDate, reason, expectedVersion } = input;
  const standings = await standingsFor(tx, caseId, 'ANSWER_ELIGIBILITY');
  const by = standings.find(({ role }) => role === answeredBy(item));
  if (by === undefined) return notThere('caseId');
  if (onDate !== null && onDate > (await todayOf(tx))) return problem('onDate', 'DAY_AHEAD');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  const last = await newest(tx, { caseId, item, kind: 'ANSWER' });
  const version = last?.ordinal ?? 0;
  const mine = { answer: said, source, onDate, reason };
  if (version !== expectedVersion) return outdated({ version }, mine, last ?? NOTHING);
  if (item === 'CONCLUSION' && said === 'MET') {
    const hindrance = await hindranceOf(tx, caseId);
    if (hindrance !== null) return problem('answer', hindrance);
  }
  const id = randomUUID();
  const ordinal = version + 1;
  await tx.em.insert(EligibilityEntity, {
    id,
    caseId,
    kind: 'ANSWER',
    item,
    ordinal,
    ...mine,
    ...signatureOf(by),
  });
  return done(id, ordinal);
}

async function override(tx: ActTransaction, input: Input<'overrideEligibility'>): Promise<ActResult> {
  const { caseId, item, result, reason, expectedVersion } = input;
  const by = await standingFor(tx, caseId, 'OVERRIDE_ELIGIBILITY');
  if (by === undefined) return notThere('caseId');
  await tx.query('select app.one_at_a_time($1)', [caseId]);
  const last = await newest(tx, { caseId, item, kind: 'OVERRIDE' });
  const version = last?.ordinal ?? 0;
  if (version !== expectedVersion)
    return outdated({ version }, { result, reason }, { result: last?.answer, reason: last?.reason });
  const id = randomUUID();
  const ordinal = version + 1;
  const row = { id, caseId, kind: 'OVERRIDE' as const, item, ordinal, answer: result, reason };
  await tx.em.insert(EligibilityEntity, { ...row, ...signatureOf(by) });
  return done(id, ordinal);
}

const NOTHING = { answer: null, source: null, onDate: null, reason: null };

function newest(
  tx: ActTransaction,
  where: Pick<EligibilityEntity, 'caseId' | 'item' | 'kind'>,
): Promise<EligibilityEntity | null> {
  return tx.em.findOne(EligibilityEntity, { where, order: { ordinal: 'DESC' } });
}

interface Hindering {
  readonly age: AgeBand | null;
  readonly workGoal: boolean;
  readonly ageOverridden: boolean;
}

/** As the one who judges sees the case: the citizen's own goal counts, not what is overridden about it. */
async function hindranceOf(tx: ActTransaction, caseId: string) {
  const [found] = await tx.query<Hindering>(
    `select app.age_band($1) as age,
       exists (select from goal g where g.case_id = $1 and g.kind = 'WORK'
         and (select d.state from goal_decision d where d.goal_id = g.id order by d.ordinal desc limit 1) = 'ACTIVE') as "workGoal",
       exists (select from eligibility_entry e where e.case_id = $1 and e.item = 'AGE' and e.kind = 'OVERRIDE'
         and e.answer = 'SUPPORTS' and not exists (select from eligibility_entry l where l.case_id = e.case_id
           and l.item = e.item and l.kind = e.kind and l.ordinal > e.ordinal)) as "ageOverridden"`,
    [caseId],
  );
  const age = found?.age ?? null;
  if (found === undefined || age === null) return 'NOT_FOUND';
  return hindersMet({ age, workGoal: found.workGoal }, found.ageOverridden);
}
