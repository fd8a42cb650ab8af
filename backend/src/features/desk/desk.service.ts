import { Injectable } from '@nestjs/common';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { DeskFacts } from './desk-view.js';
import { adviserDesk, jobSpecialistDesk } from './desk-view.js';
import type { AdviserDeskCase, JobSpecialistDeskCase } from './desk.model.js';

const DESK = readStatement<DeskFacts[]>('read_desk', 'select app.read_desk($1, $2) as json');

/** The first pages of those who advise: one SQL statement each, which also writes who read what in the access log. */
@Injectable()
export class DeskService {
  constructor(private readonly reads: Reads) {}

  async adviser(context: RequestContext): Promise<AdviserDeskCase[]> {
    return adviserDesk((await this.reads.one(DESK, context, 'NAV_ADVISER')) ?? []);
  }

  async jobSpecialist(context: RequestContext): Promise<JobSpecialistDeskCase[]> {
    return jobSpecialistDesk((await this.reads.one(DESK, context, 'JOB_SPECIALIST')) ?? []);
  }
}
