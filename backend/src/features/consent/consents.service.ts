import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { ConsentFacts } from './consent-state.js';
import { itemStates, recordState } from './consent-state.js';
import type { Sql } from './consent-records.js';
import { RECORD, TEXT_COUNTS_UNTIL } from './consent-records.js';
import type { Consent } from './consent.model.js';

type Words = Omit<Consent, 'items' | 'state' | 'kind' | 'validFrom' | 'validTo'>;

interface Row {
  record: ConsentFacts;
  words: Words;
  now: string;
}

const ALL = `select ${RECORD} as record, to_json(app.now()) #>> '{}' as now,
    json_build_object('id', c.id, 'participantId', c.participant_id, 'recipientName', p.person_name, 'recipientRole', p.role,
      'organisationName', p.organisation_name, 'purpose', c.purpose, 'textVersion', c.text_version, 'language', c.language,
      'givenVia', c.given_via, 'givenAt', c.given_at, 'givenByName', c.given_by_name, 'supersedesId', c.supersedes_id,
      'newerText', exists (select from policy.consent_text t where c.kind = 'GRANT' and t.position > coalesce(
        (select o.position from policy.consent_text o where o.version = c.text_version), -1)), 'textCountsUntil', ${TEXT_COUNTS_UNTIL},
      'askedAt', (select min(r.asked_at) from consent_request_answer a join consent_request r on r.id = a.request_id where a.consent_id = c.id),
      'confidentialityRelease', c.confidentiality_release, 'gdprBasis', c.gdpr_basis) as words
  from consent c join participant p on p.id = c.participant_id
  where c.case_id = $1::uuid order by c.given_at desc, c.id`;

/** The citizen's consents; the wall shows them to nobody else. */
@Injectable()
export class ConsentsService {
  constructor(private readonly reads: Reads) {}

  async of(context: RequestContext, caseId: string): Promise<readonly Consent[]> {
    return (await this.reads.within(context, (tx) => consentsIn(tx, caseId))) ?? [];
  }
}

/** Every record of the case, the newest first, with what each is worth now. */
export async function consentsIn(sql: Sql, caseId: string): Promise<readonly Consent[]> {
  return (await sql.query<Row>(ALL, [caseId])).map(({ record, words, now }) => {
    const items = itemStates(record, now);
    const { kind, validFrom, validTo } = record;
    return { ...words, kind, validFrom, validTo, items, state: recordState(items) };
  });
}
