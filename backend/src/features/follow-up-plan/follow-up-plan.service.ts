import { Injectable } from '@nestjs/common';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { comment } from './comment.js';
import { finalise } from './finalise.js';
import type { FollowUpPlan } from './follow-up-plan.model.js';
import { saveDraft } from './save-draft.js';

const READ = readStatement<FollowUpPlan>(
  'read_follow_up_plan',
  'select app.read_follow_up_plan($1, $2::uuid, $3::uuid) as json',
);

/** The employer's follow-up plan (aml § 4-6 (3)): written by the employer with the employee, sent as versions. */
@Injectable()
export class FollowUpPlanService {
  constructor(
    private readonly acts: ActService,
    private readonly reads: Reads,
  ) {}

  read(context: RequestContext, caseId: string, as: string | null): Promise<FollowUpPlan | null> {
    return this.reads.one(READ, context, caseId, as);
  }

  save(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'saveFollowUpPlan';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, saveDraft);
  }

  finalise(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'finaliseFollowUpPlan';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, finalise);
  }

  comment(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'commentFollowUpPlan';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, comment);
  }
}
