import { Injectable } from '@nestjs/common';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { finishTask } from './finish-task.js';
import { publish } from './publish.js';
import { save } from './save.js';

/** Minutes of a meeting: written by the one who holds it, shared with their own share set, amended with a reason. */
@Injectable()
export class MinutesService {
  constructor(private readonly acts: ActService) {}

  save(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'saveMinutes', schema: INPUTS.saveMinutes, input }, save);
  }

  publish(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'publishMinutes', schema: INPUTS.publishMinutes, input }, publish);
  }

  finishTask(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'finishMeetingTask';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, finishTask);
  }
}
