import type { Act, Role } from '@samtavle/shared/policy';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';

/** As whom the actor does an act in a case. The citizen signs with neither participant nor organisation. */
export interface Standing {
  readonly role: Role;
  readonly participantId: string | null;
  readonly organisationId: string | null;
}

/** The columns by which a row says whose writing it is; empty when the citizen wrote it. */
export interface Signature {
  readonly ownOrganisationId: string | null;
  readonly ownRole: Role | null;
}

interface Row {
  role: Role;
  participantId: string | null;
  organisationId: string | null;
}

const STANDINGS = `
  select m.role, m.participant_id as "participantId", m.organisation_id as "organisationId"
  from app.may m where m.case_id = $1 and m.act = $2
  order by m.role <> 'CITIZEN', m.role, m.organisation_id`;

/**
 * Every part of the actor that may do `act` in the case, the citizen's first. Empty when there is none, which is
 * the same as no such case; nothing more is done in a closed one.
 */
export async function standingsFor(
  tx: ActTransaction,
  caseId: string,
  act: Act,
): Promise<readonly Standing[]> {
  return tx.query<Row>(STANDINGS, [caseId, act]);
}

/** As {@link standingsFor}, the first of them; for an employer the one of the job's own organisation. */
export async function standingFor(
  tx: ActTransaction,
  caseId: string,
  act: Act,
  employerId: string | null = null,
): Promise<Standing | undefined> {
  const standings = await standingsFor(tx, caseId, act);
  return standings.find(
    (it) => employerId === null || !isEmployer(it.role) || it.organisationId === employerId,
  );
}

/** True for the two roles that see only what concerns their own job. */
export function isEmployer(role: Role): boolean {
  return role === 'EMPLOYER' || role === 'PROSPECTIVE_EMPLOYER';
}

export function signatureOf(standing: Standing): Signature {
  if (standing.role === 'CITIZEN') return { ownOrganisationId: null, ownRole: null };
  return { ownOrganisationId: standing.organisationId, ownRole: standing.role };
}
