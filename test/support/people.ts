import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Recipient } from '@samtavle/shared/policy';
import type { TestDatabase } from './database.ts';

/** Someone in the registers, with a session that is logged in. */
export interface TestPerson {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** The value of the session cookie, and its hash as the database knows it. */
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
): Promise<TestPerson> {
  const id = randomUUID();
  await database.owner.query('insert into person (id, name) values ($1, $2)', [id, name]);
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
  return { ...person, organisationId: organisation, role };
}

/** One more session of a person; the login itself is tested over OpenID Connect elsewhere. */
async function openSession(
  database: TestDatabase,
  key: string,
): Promise<Pick<TestPerson, 'token' | 'tokenHash'>> {
  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest('hex');
  await database.app.query(`select auth.open_session($1, 'demo', $2)`, [tokenHash, key]);
  return { token, tokenHash };
}
