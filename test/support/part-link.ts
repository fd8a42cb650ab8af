import { createHash, randomBytes } from 'node:crypto';
import type { PersonClient } from '@samtavle/backend/demo';
import type { Query } from './acting.ts';
import type { TestPerson, TestStaff } from './people.ts';
import { done } from './world.ts';

/** What a citizen hands over, and all that the server is told of it. */
export function newSecret(): { readonly secret: string; readonly secretHash: string } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, secretHash: createHash('sha256').update(secret).digest('hex') };
}

/** Whether somebody is found in no directory, and so comes by the citizen's link. */
export const byLink = ({ role }: Pick<TestStaff, 'role'>): boolean => role === 'SUPPORT_PERSON';

/**
 * By SQL, within the citizen's transaction: the link, the yes of the one who got it, and the citizen's. The part itself
 * is still to be written.
 */
export async function letIn(
  query: Query,
  caseId: string,
  citizen: TestPerson,
  staff: TestStaff,
): Promise<void> {
  const { secretHash } = newSecret();
  const [made] = await query('select app.make_part_link($1, $2, $3) as id', [caseId, staff.role, secretHash]);
  await query('select app.enter($1)', [staff.tokenHash]);
  await query('select app.accept_part_link($1)', [secretHash]);
  await query('select app.enter($1)', [citizen.tokenHash]);
  await query('select from app.confirm_part_link($1)', [(made as { id: string }).id]);
}

/** Through the API: the same, and the part with it. Returns the part's id. */
export async function joinByLink(
  citizen: PersonClient,
  receiver: PersonClient,
  caseId: string,
  role: TestStaff['role'],
): Promise<string> {
  const { secret, secretHash } = newSecret();
  const linkId = await done(citizen, 'makePartLink', { caseId, role, secretHash });
  await done(receiver, 'acceptPartLink', { secret });
  return done(citizen, 'confirmPartLink', { linkId });
}
