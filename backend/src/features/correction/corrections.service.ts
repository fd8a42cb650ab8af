import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Correction, WrittenByOther } from './correction.model.js';

// what it said then is the citizen's alone to read: a writer reads what it says now
const ALL = `select r.id, r.kind, r.row_id as "rowId", coalesce(l.detail, n.detail) as detail, coalesce(l.label, n.label, '') as label,
    r.own_role as role, r.wish, to_json(r.asked_at) #>> '{}' as "askedAt",
    a.outcome, a.reason, to_json(a.answered_at) #>> '{}' as "answeredAt",
    a.request_id is null and exists (select from app.may m where m.case_id = r.case_id and m.act = 'ANSWER_CORRECTION') as "mayAnswer"
  from correction_request r left join correction_answer a on a.request_id = r.id left join correction_label l on l.request_id = r.id
    left join lateral app.row_says(r.kind, r.row_id, r.case_id) n on l.request_id is null
  where r.case_id = $1::uuid order by r.asked_at desc, r.id`;

const OTHERS = `select w.kind, w.row_id as "rowId", w.detail, w.label, w.own_role as role, w.organisation_name as "organisationName"
  from app.written_by_others($1::uuid) w`;

/** Wishes for correction: the citizen sees them all, a writer those about the own writing. */
@Injectable()
export class CorrectionsService {
  constructor(private readonly reads: Reads) {}

  async of(context: RequestContext, caseId: string): Promise<readonly Correction[]> {
    return (await this.reads.within(context, (tx) => tx.query<Correction>(ALL, [caseId]))) ?? [];
  }

  async writtenByOthers(context: RequestContext, caseId: string): Promise<readonly WrittenByOther[]> {
    return (await this.reads.within(context, (tx) => tx.query<WrittenByOther>(OTHERS, [caseId]))) ?? [];
  }
}
