import type { Recipient } from '@samtavle/shared/policy';
import type { TestDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';

/** A position somebody of the cast can take part in. */
export interface Position extends TestStaff {
  /** Its name in a history that is told. */
  readonly name: string;
  /** The service of Nav that an adviser works in. */
  readonly service?: 'ARK' | 'SFJ';
}

// One for each recipient, of Nav's advisers one of each service and a second counsellor; for an employer also a substitute of the leader and another firm; and one who is a
// prospective employer first and then the employer.
const POSITIONS: readonly (readonly [name: string, role: Recipient, organisation: string])[] = [
  ['therapist', 'THERAPIST', 'clinic'],
  ['gp', 'GP', 'surgery'],
  ['nav', 'NAV_LOCAL', 'office'],
  ['nextNav', 'NAV_LOCAL', 'office'],
  ['adviser', 'NAV_ADVISER', 'office'],
  ['otherAdviser', 'NAV_ADVISER', 'office'],
  ['jobSpecialist', 'JOB_SPECIALIST', 'office'],
  ['doctor', 'ADVISORY_DOCTOR', 'office'],
  ['leader', 'EMPLOYER', 'firm'],
  ['substitute', 'EMPLOYER', 'firm'],
  ['otherLeader', 'EMPLOYER', 'otherFirm'],
  ['prospective', 'PROSPECTIVE_EMPLOYER', 'newFirm'],
  ['support', 'SUPPORT_PERSON', 'union'],
];

const SERVICES: Readonly<Record<string, 'ARK' | 'SFJ'>> = { adviser: 'ARK', otherAdviser: 'SFJ' };
const AS_EMPLOYER = 'prospectiveAsEmployer';
/** Their names, in the order in which they stand. */
export const NAMES: readonly string[] = [...POSITIONS.map(([name]) => name), AS_EMPLOYER];

/** Registers them, once for all histories of a database. */
export async function registerCast(database: TestDatabase): Promise<readonly Position[]> {
  const organisations = new Map<string, string>();
  const cast: Position[] = [];
  for (const [name, role, organisation] of POSITIONS) {
    const staff = await registerStaff(database, `cast-${name}`, role, organisations.get(organisation));
    organisations.set(organisation, staff.organisationId);
    const service = SERVICES[name];
    if (service !== undefined)
      await database.owner.query('update staff set service = $2 where person_id = $1', [staff.id, service]);
    cast.push({ ...staff, name, ...(service === undefined ? {} : { service }) });
  }
  const prospective = cast.find(({ role }) => role === 'PROSPECTIVE_EMPLOYER');
  if (prospective === undefined) throw new Error('the cast has a prospective employer');
  await database.owner.query('insert into staff (person_id, organisation_id, role) values ($1, $2, $3)', [
    prospective.id,
    prospective.organisationId,
    'EMPLOYER',
  ]);
  return [...cast, { ...prospective, name: AS_EMPLOYER, role: 'EMPLOYER' }];
}

let citizens = 0;
/** Each history is about somebody new. */
export const newCitizen = (database: TestDatabase): Promise<TestPerson> =>
  registerPerson(database, `citizen-of-history-${String((citizens += 1))}`);
