import { randomUUID } from 'node:crypto';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import type { TestPerson, TestStaff } from '../support/people.ts';

/** A case in which somebody writes, calls and holds meetings. */
export interface Scene {
  readonly database: TestDatabase;
  readonly caseId: string;
  readonly citizen: TestPerson;
}

/** How many rows of each table with a case one sees in the case; tables of which one sees none are left out. */
export async function sightIn({ database, caseId }: Scene, by: TestPerson): Promise<Record<string, number>> {
  const { rows } = await database.admin.query<{ name: string }>(
    `select table_name as name from information_schema.column_privileges
     where table_schema = 'public' and grantee = 'samtavle_app' and column_name = 'case_id' and privilege_type = 'SELECT'
     order by 1`,
  );
  return actingAs(database, by, async (query) => {
    const seen: Record<string, number> = {};
    for (const { name } of rows) {
      const [row] = await query<{ n: number }>(`select count(*)::int as n from ${name} where case_id = $1`, [
        caseId,
      ]);
      if (row !== undefined && row.n > 0) seen[name] = row.n;
    }
    return seen;
  });
}
/** Writes as `by`, who signs as the own part: `$1` to `$3` are the case and whose it is. */
export const writeIn = (
  { database, caseId }: Scene,
  by: TestStaff,
  sql: string,
  more: readonly unknown[] = [],
): Promise<unknown> =>
  actingAs(database, by, (query) => query(sql, [caseId, by.organisationId, by.role, ...more]));

/** A dialogue meeting of this type in two days, called by its holder; `byCitizen` is called by the citizen's hand. */
export async function meetIn(
  scene: Scene,
  by: TestStaff,
  type: string,
  invited: readonly string[],
  byCitizen: string,
): Promise<string> {
  const { database, caseId, citizen } = scene;
  const id = randomUUID();
  await writeIn(
    scene,
    by,
    `insert into milestone (id, case_id, category, type, lane, owner_role, employer_id, own_organisation_id, own_role)
     values ($4, $1, 'MEETING', $5, 'WORK', $3, case when $3 = 'EMPLOYER' then $2::uuid end, $2, $3)`,
    [id, type],
  );
  await actingAs(database, by, async (query) => {
    await query(
      `insert into meeting (milestone_id, case_id, channel, starts_at, duration, agenda)
       values ($1, $2, 'VIDEO', app.now() + interval '2 days', 60, 'agenda')`,
      [id, caseId],
    );
  });
  for (const part of invited)
    await actingAs(database, part === byCitizen ? citizen : by, (query) =>
      query('insert into invitation (milestone_id, case_id, participant_id) values ($1, $2, $3)', [
        id,
        caseId,
        part,
      ]),
    );
  return id;
}
/** The meeting was held, and its minutes are shared with those who took part. */
export async function minuteIn(
  { database, caseId }: Scene,
  by: TestStaff,
  id: string,
  took: readonly string[],
): Promise<void> {
  await actingAs(database, by, (query) => query(`update milestone set status = 'DONE' where id = $1`, [id]));
  const own = [by.organisationId, by.role];
  await actingAs(database, by, async (query) => {
    await query(
      `insert into minutes_draft (milestone_id, case_id, situation, own_organisation_id, own_role) values ($1, $2, 'draft', $3, $4)`,
      [id, caseId, ...own],
    );
    const minutes = randomUUID();
    await query(
      `insert into minutes (id, case_id, milestone_id, situation, conclusion, own_organisation_id, own_role)
       values ($1, $2, $3, 'said', 'agreed', $4, $5)`,
      [minutes, caseId, id, ...own],
    );
    for (const part of took)
      await query(
        `insert into minutes_part (minutes_id, case_id, participant_id, took_part, shared, own_organisation_id, own_role)
         values ($1, $2, $3, true, true, $4, $5)`,
        [minutes, caseId, part, ...own],
      );
    await query(
      `insert into minutes_task (id, case_id, minutes_id, milestone_id, party, text, own_organisation_id, own_role)
       values (gen_random_uuid(), $1, $2, $3, 'EMPLOYER', 'task', $4, $5)`,
      [caseId, minutes, id, ...own],
    );
  });
}
