import { Injectable } from '@nestjs/common';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { addInfoLine, changeInfoLine } from './info-line.js';
import type { InfoStrategy } from './info-strategy.model.js';
import { publishMessage, withdrawMessage } from './message.js';
import { writePreparation } from './preparation.js';

const STRATEGY = readStatement<InfoStrategy>(
  'read_info_strategy',
  'select app.read_info_strategy($1, $2::uuid, $3::uuid) as json',
);

/** What is said to whom, and what is handed over of it. */
@Injectable()
export class InfoStrategyService {
  constructor(
    private readonly acts: ActService,
    private readonly reads: Reads,
  ) {}

  read(context: RequestContext, caseId: string, as: string | null): Promise<InfoStrategy | null> {
    return this.reads.one(STRATEGY, context, caseId, as);
  }

  add(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'addInfoLine';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, addInfoLine);
  }

  change(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'changeInfoLine';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, changeInfoLine);
  }

  publish(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'publishMessage';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, publishMessage);
  }

  withdraw(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'withdrawMessage';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, withdrawMessage);
  }

  prepare(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'writePreparation';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, writePreparation);
  }
}
