import { Injectable } from '@nestjs/common';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { answer } from './answer.js';
import type { Handover } from './handover.model.js';
import { propose } from './propose.js';

const HANDOVER = readStatement<Handover>('read_handover', 'select app.read_handover($1, $2::uuid) as json');

/** Leaving a case to a colleague, with the citizen's yes. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly reads: Reads,
    private readonly acts: ActService,
  ) {}

  read(context: RequestContext, caseId: string): Promise<Handover | null> {
    return this.reads.one(HANDOVER, context, caseId);
  }

  propose(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'proposeHandover';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, propose);
  }

  answer(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'answerHandover';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, answer);
  }
}
