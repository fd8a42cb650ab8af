import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { ConsentRequest } from './consent-request.model.js';
import { REQUEST, STANDS, UNANSWERED } from './request-rows.js';

/** Moot once the one who asked has left, or is shut out: a yes would give nothing. */
const TO_ANSWER = `select ${REQUEST} from consent_request r join participant p on p.id = r.participant_id and p.ended_at is null
  where r.case_id = $1::uuid and r.case_id = any (app.own_cases()) and p.id <> all (app.shut_out(r.case_id)) and ${STANDS} and ${UNANSWERED}
  order by r.asked_at, r.id`;

const OWN = `select ${REQUEST} from consent_request r
  where r.case_id = $1::uuid and r.participant_id in (select s.participant_id from app.standing s) and ${STANDS}
  order by r.asked_at, r.id`;

@Injectable()
export class RequestsService {
  constructor(private readonly reads: Reads) {}

  /** What waits for the citizen. */
  async unanswered(context: RequestContext, caseId: string): Promise<readonly ConsentRequest[]> {
    const rows = await this.reads.within(context, (tx) => tx.query<ConsentRequest>(TO_ANSWER, [caseId]));
    return rows ?? [];
  }

  /** What the reader has asked for; told from the own asking alone. */
  async own(context: RequestContext, caseId: string): Promise<readonly ConsentRequest[]> {
    const rows = await this.reads.within(context, (tx) => tx.query<ConsentRequest>(OWN, [caseId]));
    return rows ?? [];
  }
}
