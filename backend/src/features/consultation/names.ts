import type { ActTransaction } from '../../platform/acts/act-transaction.js';

/** Every name, place and employer of the case that the actor sees. */
const NAMES = `
  select c.citizen_name as name from case_file c where c.id = $1
  union select p.person_name from participant p where p.case_id = $1
  union select p.organisation_name from participant p where p.case_id = $1
  union select e.employer_name from employment e where e.case_id = $1
  union select d.workplace from employment_detail d where d.case_id = $1
  union select d.leader_name from employment_detail d where d.case_id = $1
  union select k.employer_name from employer_contact k where k.case_id = $1
  union select k.contact_name from employer_contact k where k.case_id = $1`;

/** What must not stand in a question without a name, as far as the actor knows: for the citizen, all of it. */
export async function namesInSight(tx: ActTransaction, caseId: string): Promise<readonly (string | null)[]> {
  const rows = await tx.query<{ name: string | null }>(NAMES, [caseId]);
  return rows.map(({ name }) => name);
}
