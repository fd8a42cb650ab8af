import { Injectable } from '@nestjs/common';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { answer } from './answer.js';
import type { ResearchAnswer } from './research.model.js';

const RESEARCH = readStatement<readonly ResearchAnswer[]>(
  'read_research',
  'select app.read_research($1, $2::uuid) as json',
);

/** The citizen's answer to being counted. Nothing else in the product asks for it. */
@Injectable()
export class ResearchService {
  constructor(
    private readonly reads: Reads,
    private readonly acts: ActService,
  ) {}

  read(context: RequestContext, caseId: string): Promise<readonly ResearchAnswer[] | null> {
    return this.reads.one(RESEARCH, context, caseId);
  }

  answer(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'answerResearch';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, answer);
  }
}
