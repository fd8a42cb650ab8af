import { Injectable } from '@nestjs/common';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { AdviceFacts } from './advice-view.js';
import { adviceView } from './advice-view.js';
import type { Advice } from './advice.model.js';
import { commission, withdrawCommission } from './commission.js';
import { decide } from './decision.js';
import { recommend } from './recommendation.js';

const ADVICE = readStatement<AdviceFacts>('read_advice', 'select app.read_advice($1, $2, $3) as json');

/** Asking for advice, giving it, and deciding: three acts of three kinds of people. */
@Injectable()
export class AdviceService {
  constructor(
    private readonly acts: ActService,
    private readonly reads: Reads,
  ) {}

  async read(context: RequestContext, caseId: string, as: string | null): Promise<Advice | null> {
    const facts = await this.reads.one(ADVICE, context, caseId, as);
    return facts === null ? null : adviceView(facts);
  }

  commission(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'commissionService';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, commission);
  }

  withdrawCommission(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'withdrawCommission';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, withdrawCommission);
  }

  recommend(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'giveRecommendation';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, recommend);
  }

  decide(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'makeDecision', schema: INPUTS.makeDecision, input }, decide);
  }
}
