import { Injectable } from '@nestjs/common';
import type { Recipient } from '@samtavle/shared/policy';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Caseload } from './caseload-view.js';
import { caseloadView } from './caseload-view.js';
import type { CaseloadEntry } from './caseload.model.js';

const CASELOAD = readStatement<Caseload>('read_caseload', 'select app.read_caseload($1, $2) as json');

/** The caseload: one SQL statement, which also writes who read what in the access log. */
@Injectable()
export class CaseloadService {
  constructor(private readonly reads: Reads) {}

  async read(context: RequestContext, role: Recipient): Promise<CaseloadEntry[]> {
    const facts = await this.reads.one(CASELOAD, context, role);
    return facts === null ? [] : caseloadView(facts, role);
  }
}
