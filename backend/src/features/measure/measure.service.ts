import { Injectable } from '@nestjs/common';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import * as does from './measure-acts.js';
import type { Measures, OpenSafetyTask } from './measure.model.js';
import type { MeasureFacts } from './measure-view.js';
import { measureView } from './measure-view.js';

const MEASURES = readStatement<MeasureFacts>(
  'read_measures',
  'select app.read_measures($1, $2::uuid, $3::uuid) as json',
);
const SAFETY = readStatement<readonly OpenSafetyTask[]>('read_safety', 'select app.read_safety($1) as json');

/** Measures: to answer, to record, to read; and what the safety question raises. */
@Injectable()
export class MeasureService {
  constructor(
    private readonly acts: ActService,
    private readonly reads: Reads,
  ) {}

  async read(context: RequestContext, caseId: string, as: string | null): Promise<Measures | null> {
    const facts = await this.reads.one(MEASURES, context, caseId, as);
    return facts && measureView(facts);
  }

  async openSafety(context: RequestContext): Promise<readonly OpenSafetyTask[]> {
    return (await this.reads.one(SAFETY, context)) ?? [];
  }

  answer(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'answerQuestionnaire';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, does.answerQuestionnaire);
  }

  expect(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'answerExpectation';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, does.answerExpectation);
  }

  record(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'recordScore';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, does.recordScore);
  }

  remove(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'removeMeasure';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, does.removeMeasure);
  }

  closeSafety(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'closeSafety';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, does.closeSafety);
  }
}
