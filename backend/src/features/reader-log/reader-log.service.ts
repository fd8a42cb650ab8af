import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Disclosure } from './reader-log.model.js';

const USUAL = 50;
const MOST = 200;

const NEWEST = `select l.id::text as id, to_json(l.at) #>> '{}' as at, l.person_name as "personName",
    l.organisation_name as "organisationName", 
    case when l.person_id = app.actor() then 'CITIZEN' else nullif(l.role, 'NONE') end as role, l.action, l.categories, l.bases, l.outcome
  from audit.access_log l where l.case_id = $1::uuid order by l.id desc limit $2`;

/** The citizen's own log of readers (pjl § 22, pasientjournalforskriften § 14); the wall shows it to nobody else. */
@Injectable()
export class ReaderLogService {
  constructor(private readonly reads: Reads) {}

  async read(context: RequestContext, caseId: string, first: number | null): Promise<readonly Disclosure[]> {
    const limit = Math.min(MOST, Math.max(0, first ?? USUAL));
    return (await this.reads.within(context, (tx) => tx.query<Disclosure>(NEWEST, [caseId, limit]))) ?? [];
  }
}
