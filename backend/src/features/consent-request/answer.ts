import type { Input } from '@samtavle/shared/domain';
import type { Category, Level } from '@samtavle/shared/policy';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { done, notThere, problem } from '../../platform/acts/result.js';
import { clockOf, giveConsent, ownParticipant } from '../consent/index.js';
import { STANDS, UNANSWERED } from './request-rows.js';

interface Asked {
  readonly caseId: string;
  readonly participantId: string;
  readonly category: Category;
  readonly level: Exclude<Level, 'NONE'>;
  readonly purpose: string;
  readonly stands: boolean;
  readonly unanswered: boolean;
}

const ASKED = `select r.case_id as "caseId", r.participant_id as "participantId", r.category, app.level_name(r.level) as level,
    r.purpose, ${STANDS} as stands, ${UNANSWERED} as unanswered
  from consent_request r where r.id = $1 and r.case_id = any (app.own_cases())`;
const NO = 'insert into consent_request_answer (request_id, case_id, consent_id) values ($1, $2, null)';

/** One tap: exactly what was asked for, for the usual time; or no, which looks to the asker as if nothing had happened. */
export async function answer(tx: ActTransaction, input: Input<'answerRequest'>): Promise<ActResult> {
  const { requestId, give, language, textVersion } = input;
  const [asked] = await tx.query<Asked>(ASKED, [requestId]);
  if (asked === undefined) return notThere('requestId');
  const part = await ownParticipant(tx, asked.participantId, 'ANSWER_REQUEST');
  if (part === undefined) return notThere('requestId');
  if (part.endedAt !== null) return problem('requestId', 'LEFT_CASE');
  // Read again: while we waited for our turn it may have been answered.
  const [now = asked] = await tx.query<Asked>(ASKED, [requestId]);
  if (!now.unanswered) return problem('requestId', 'ALREADY_DONE');
  if (!now.stands) return problem('requestId', 'NOT_NOW');
  if (!give) {
    await tx.query(NO, [requestId, asked.caseId]);
    return done(requestId);
  }
  const { category, level, purpose } = asked;
  const decided = {
    items: [{ category, level }],
    purpose,
    language,
    textVersion,
    validFrom: null,
    validTo: null,
    givenVia: 'SELF' as const,
    supersedesId: null,
  };
  return giveConsent(tx, part, decided, await clockOf(tx));
}
