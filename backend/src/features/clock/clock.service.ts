import { Injectable } from '@nestjs/common';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { assess } from './assess.js';
import type { Deadlines } from './clock.model.js';
import type { DeadlinesFacts } from './deadlines-view.js';
import { deadlinesView } from './deadlines-view.js';
import { hold } from './hold.js';

const DEADLINES = readStatement<DeadlinesFacts>(
  'read_deadlines',
  'select app.read_deadlines($1, $2::uuid, $3::uuid) as json',
);

/** The clock's page: one SQL statement, which also writes who read what in the access log. */
@Injectable()
export class ClockService {
  constructor(
    private readonly reads: Reads,
    private readonly acts: ActService,
  ) {}

  async read(context: RequestContext, caseId: string, as: string | null): Promise<Deadlines | null> {
    const facts = await this.reads.one(DEADLINES, context, caseId, as);
    return facts && deadlinesView(facts);
  }

  hold(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'holdMilestone', schema: INPUTS.holdMilestone, input }, hold);
  }

  assess(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'assessActivity', schema: INPUTS.assessActivity, input }, assess);
  }
}
