import { REQUEST_DAYS } from '@samtavle/shared/domain';

/** A request as the API tells it. */
export const REQUEST = `r.id, r.participant_id as "participantId", r.category, app.level_name(r.level) as level, r.purpose,
  to_json(r.asked_at) #>> '{}' as "askedAt"`;

/** It still stands: after that it has lapsed by itself. */
export const STANDS = `r.asked_at > app.now() - interval '${String(REQUEST_DAYS)} days'`;

export const UNANSWERED = `not exists (select from consent_request_answer a where a.request_id = r.id)`;
