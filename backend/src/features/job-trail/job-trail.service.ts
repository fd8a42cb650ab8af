import { Injectable } from '@nestjs/common';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { logContact } from './contact.js';
import type { JobTrailFacts } from './job-trail-view.js';
import { jobTrailView } from './job-trail-view.js';
import type { JobTrail } from './job-trail.model.js';
import { change, settle, write } from './own-line.js';
import { chooseTrack, recordJobStart } from './track.js';

const TRAIL = readStatement<JobTrailFacts>('read_job_trail', 'select app.read_job_trail($1, $2, $3) as json');

/** The job trail of IPS and SFJ: wishes, what may be said, contacts with employers, the job-support plan. */
@Injectable()
export class JobTrailService {
  constructor(
    private readonly acts: ActService,
    private readonly reads: Reads,
  ) {}

  async read(context: RequestContext, caseId: string, as: string | null): Promise<JobTrail | null> {
    const facts = await this.reads.one(TRAIL, context, caseId, as);
    return facts === null ? null : jobTrailView(facts);
  }

  chooseTrack(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'chooseTrack', schema: INPUTS.chooseTrack, input }, chooseTrack);
  }

  write(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'writeOwnLine', schema: INPUTS.writeOwnLine, input }, write);
  }

  change(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'changeOwnLine', schema: INPUTS.changeOwnLine, input }, change);
  }

  settle(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'settleOwnLine', schema: INPUTS.settleOwnLine, input }, settle);
  }

  logContact(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'logContact', schema: INPUTS.logContact, input }, logContact);
  }

  recordJobStart(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'recordJobStart';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, recordJobStart);
  }
}
