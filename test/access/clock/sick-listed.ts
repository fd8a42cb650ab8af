import { afterAll, beforeAll } from '@jest/globals';
import type { Duty, JobPeriod } from '@samtavle/shared/domain';
import { SICK_LEAVE_DUTIES, sickLeaveDuties } from '@samtavle/shared/domain';
import type { Recipient } from '@samtavle/shared/policy';
import { RECIPIENTS } from '@samtavle/shared/policy';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerPerson, registerStaff } from '../../support/people.ts';
import { plusDays } from '../../support/world.ts';
import { openCase } from '../small-world.ts';

// The duties of the clock, holds and the activity requirement, as the backend’s role finds them with raw SQL.
export let database: TestDatabase;
export let citizen: TestPerson;
export let staff: Record<Recipient | 'OTHER_EMPLOYER', TestStaff>;
export let caseId: string;
export let parts: Record<string, string>;
export let today: string;

/** One database for the file, with one sick-listed citizen and every recipient in the case. */
export function setUp(): void {
  beforeAll(prepare, 60_000);
  afterAll(() => database.drop());
}

async function prepare(): Promise<void> {
  database = await freshDatabase();
  citizen = await registerPerson(database, 'citizen', 'Modig Fjære', '2000-01-01');
  const all = await Promise.all(
    [...RECIPIENTS, 'OTHER_EMPLOYER' as const].map(async (name) => {
      const role = name === 'OTHER_EMPLOYER' ? 'EMPLOYER' : name;
      return [name, await registerStaff(database, name, role)] as const;
    }),
  );
  staff = Object.fromEntries(all) as typeof staff;
  const opened = await openCase(
    database,
    citizen,
    all.map(([, one]) => one),
  );
  caseId = opened.caseId;
  parts = Object.fromEntries(all.map(([name], at) => [name, opened.parts[at] ?? '']));
  const { rows } = await database.owner.query<{ today: string }>('select app.today()::text as today');
  today = rows[0]?.today ?? '';
  await lay([period(-60, 60)]);
}

export const period = (from: number, to: number, employerId: string | null = null): JobPeriod => ({
  fromDate: plusDays(today, from),
  toDate: plusDays(today, to),
  grade: 100,
  employerId,
});
/** As the backend does when the issuer has written. */
export const lay = (periods: readonly JobPeriod[], by: TestPerson = staff.GP) => {
  const employers = [staff.EMPLOYER.organisationId, staff.OTHER_EMPLOYER.organisationId];
  return layAll(sickLeaveDuties(periods, { employers, today }), by);
};
const layAll = (duties: readonly Duty[], by: TestPerson) =>
  actingAs(database, by, (query) =>
    query('select app.lay_duties($1, $2, $3)', [caseId, SICK_LEAVE_DUTIES, JSON.stringify(duties)]),
  );

export interface Row {
  readonly id: string;
  readonly type: string;
  readonly due: string;
  readonly status: string;
}
export const duties = (who: TestPerson) =>
  actingAs(database, who, (query) =>
    query<Row>(
      `select id, type, due_date::text as due, status from milestone where case_id = $1 and duty order by due_date, type`,
      [caseId],
    ),
  );
export const types = async (who: TestPerson) => (await duties(who)).map(({ type }) => type);
export const dutyOf = async (who: TestPerson, type: string) => {
  const found = (await duties(who)).find((it) => it.type === type);
  if (found === undefined) throw new Error(`${type} is laid`);
  return found;
};
