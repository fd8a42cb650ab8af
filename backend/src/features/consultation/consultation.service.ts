import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input } from '@samtavle/shared/domain';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { answer } from './answer.js';
import { ask } from './ask.js';
import type { AskedConsultation } from './consultation.model.js';

const QUEUE = readStatement<readonly AskedConsultation[]>(
  'read_consultations',
  'select app.read_consultations($1) as json',
);
const ASKED = `select exists (select from consultation_advice a where a.consultation_id = c.id and a.person_id = app.actor()) as answered
  from consultation c where c.id = $1 and c.id = any (app.my_consultations())`;
const ADVISE = 'insert into consultation_advice (id, consultation_id, text) values ($1, $2, $3)';

/** A question without a name: asked by local Nav, sent by the citizen's yes, answered by those who are asked. */
@Injectable()
export class ConsultationService {
  constructor(
    private readonly acts: ActService,
    private readonly reads: Reads,
  ) {}

  async queue(context: RequestContext): Promise<readonly AskedConsultation[]> {
    return (await this.reads.one(QUEUE, context)) ?? [];
  }

  ask(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'askConsultation', schema: INPUTS.askConsultation, input }, ask);
  }

  answer(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'answerConsultation';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, answer);
  }

  advise(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'adviseConsultation';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, advise);
  }
}

async function advise(
  tx: ActTransaction,
  { consultationId, text }: Input<'adviseConsultation'>,
): Promise<ActResult> {
  const [asked] = await tx.query<{ answered: boolean }>(ASKED, [consultationId]);
  if (asked === undefined) return notThere('consultationId');
  if (asked.answered) return problem('consultationId', 'ALREADY_DONE');
  const id = randomUUID();
  await tx.query(ADVISE, [id, consultationId, text]);
  return done(id);
}
