import { Injectable } from '@nestjs/common';
import type { KnownWork, OwnOutcome } from '@samtavle/shared/domain';
import { returnOutcome } from '@samtavle/shared/domain';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { ReturnOutcome } from './outcome.model.js';

/** What the reader may see of it; empty lists say nothing of why. */
interface Facts extends KnownWork {
  readonly closedAt: string | null;
  readonly said: OwnOutcome | null;
  readonly helped: string | null;
}

const OUTCOME = readStatement<Facts>(
  'read_outcome',
  'select app.read_outcome($1, $2::uuid, $3::uuid) as json',
);

/** Computed from the reader's own facts, each time anew: nothing of it is stored. */
@Injectable()
export class OutcomeService {
  constructor(private readonly reads: Reads) {}

  async read(context: RequestContext, caseId: string, as: string | null): Promise<ReturnOutcome | null> {
    const facts = await this.reads.one(OUTCOME, context, caseId, as);
    if (facts === null) return null;
    const { closedAt, said, helped } = facts;
    return { ...returnOutcome(facts), closedAt, said, helped };
  }
}
