import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Protection, Recipient, VouchedKind } from '@samtavle/shared/policy';
import { VOUCHED_KINDS } from '@samtavle/shared/policy';
import type { TestDatabase } from './database.ts';

/** Someone in the registers, with a session that is logged in. */
export interface TestPerson {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** The value of the session cookie, and its hash as the backend sends it; the database keeps a hash of that. */
  readonly token: string;
  readonly tokenHash: string;
}

/** A person who holds a position, and so can be brought into a case. */
export interface TestStaff extends TestPerson {
  readonly organisationId: string;
  readonly role: Recipient;
}

/** Registers a person as the outside registers would, and logs in by a session minted straight in the database. */
export async function registerPerson(
  database: TestDatabase,
  key: string,
  name = `Person ${key}`,
  born = '1985-05-05',
): Promise<TestPerson> {
  const id = randomUUID();
  await database.owner.query('insert into person (id, name, born) values ($1, $2, $3)', [id, name, born]);
  await database.owner.query(
    `insert into auth.identity (provider, subject, person_id) values ('demo', $1, $2)`,
    [key, id],
  );
  const session = await openSession(database, key);
  return { id, key, name, ...session };
}

/** Registers a person in a position at an organisation; a new organisation unless one is given. */
export async function registerStaff(
  database: TestDatabase,
  key: string,
  role: Recipient,
  organisation: string = randomUUID(),
): Promise<TestStaff> {
  const person = await registerPerson(database, key);
  await database.owner.query(
    'insert into organisation (id, number, name) values ($1::uuid, $1::text, $2) on conflict (id) do nothing',
    [organisation, `Organisation of ${key}`],
  );
  await database.owner.query('insert into staff (person_id, organisation_id, role) values ($1, $2, $3)', [
    person.id,
    organisation,
    role,
  ]);
  if (NAV_ROLES.includes(role)) await clear(database, person, 'GEO_NATIONAL');
  return { ...person, organisationId: organisation, role };
}

const NAV_ROLES: readonly Recipient[] = ['NAV_LOCAL', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR'];

/** Gives staff a clearance. Everyone registered here in Nav works for the whole country, unless it is taken away. */
export async function clear(
  database: TestDatabase,
  person: Pick<TestPerson, 'id'>,
  kind: Protection | 'GEO_NATIONAL',
): Promise<void> {
  await database.owner.query('insert into clearance (person_id, kind) values ($1, $2)', [person.id, kind]);
}

/** One more session of a person; the login itself is tested over OpenID Connect elsewhere, and what is vouched for too. */
export async function openSession(
  database: TestDatabase,
  key: string,
  vouched: readonly VouchedKind[] = VOUCHED_KINDS,
): Promise<Pick<TestPerson, 'token' | 'tokenHash'>> {
  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest('hex');
  await database.login.query(`select auth.open_session($1, 'demo', $2, $3)`, [tokenHash, key, vouched]);
  return { token, tokenHash };
}
