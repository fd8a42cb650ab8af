import { Injectable } from '@nestjs/common';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { answer } from './answer.js';
import { ask } from './ask.js';

/** To ask, and to answer. */
@Injectable()
export class AskingService {
  constructor(private readonly acts: ActService) {}

  ask(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'askToSee', schema: INPUTS.askToSee, input }, ask);
  }

  answer(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'answerRequest', schema: INPUTS.answerRequest, input }, answer);
  }
}
