import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { REQUEST_DAYS } from '@samtavle/shared/domain';
import { CATEGORIES, LEVELS, RECIPIENTS, rankOf, ruleFor } from '@samtavle/shared/policy';
import type { Query } from '../support/acting.ts';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase, shiftClock } from '../support/database.ts';
import type { TestPerson, TestStaff } from '../support/people.ts';
import { registerPerson, registerStaff } from '../support/people.ts';
import { consent, openCase } from './small-world.ts';

let database: TestDatabase;
let citizen: TestPerson;
let staff: readonly TestStaff[];
let caseId: string;
let parts: readonly string[];

beforeAll(async () => {
  database = await freshDatabase();
  citizen = await registerPerson(database, 'citizen');
  staff = await Promise.all(RECIPIENTS.map((role) => registerStaff(database, role, role)));
  ({ caseId, parts } = await openCase(database, citizen, staff));
});
afterAll(() => database.drop());

const asking = (query: Query, participantId: string | undefined, category: string, level: number) =>
  query<{ id: string }>(
    `insert into consent_request (id, case_id, participant_id, category, level, purpose) values ($1, $2, $3, $4, $5, 'p') returning id`,
    [randomUUID(), caseId, participantId, category, level],
  );

/** Tries it and takes it back: true when the wall lets it through. */
async function mayAsk(by: TestPerson, participantId: string | undefined, category: string, level: number) {
  let let_through = false;
  const undone = new Error('undone');
  await actingAs(database, by, async (query) => {
    await asking(query, participantId, category, level);
    let_through = true;
    throw undone;
  }).catch((error: unknown) => {
    if (error !== undone) expect(String(error)).toMatch(/row-level security/);
  });
  return let_through;
}

describe('raw SQL with the backend’s role', () => {
  test('each of the nine asks for exactly what a consent could give them, category by category and level by level', async () => {
    const wrong: string[] = [];
    for (const [place, person] of staff.entries())
      for (const category of CATEGORIES)
        for (const level of LEVELS.slice(1)) {
          const allowed = rankOf(ruleFor(person.role, category).ceiling) >= rankOf(level);
          if ((await mayAsk(person, parts[place], category, rankOf(level))) !== allowed)
            wrong.push(`${person.role} ${category} ${level}`);
        }
    expect(wrong).toEqual([]);
  });

  test('nobody asks in another’s name, and not the citizen with borrowed eyes', async () => {
    const [therapist, gp] = staff;
    expect(await mayAsk(therapist ?? citizen, parts[1], 'PLAN', 2)).toBe(false);
    expect(await mayAsk(gp ?? citizen, parts[1], 'NAV', 1)).toBe(true);
    await expect(
      actingAs(database, citizen, async (query) => {
        await query(`select set_config('app.view_as', $1, true)`, [parts[1]]);
        await asking(query, parts[1], 'NAV', 1);
      }),
    ).rejects.toThrow(/row-level security/);
  });

  test('a request is seen by the asker and the citizen; an answer by the citizen alone, who alone may write it', async () => {
    const [therapist, gp] = staff;
    if (therapist === undefined || gp === undefined) throw new Error('nine recipients');
    const [row] = await actingAs(database, gp, (query) => asking(query, parts[1], 'NAV', 1));
    const answer = 'insert into consent_request_answer (request_id, case_id) values ($1, $2)';
    await expect(actingAs(database, gp, (query) => query(answer, [row?.id, caseId]))).rejects.toThrow(
      /row-level security/,
    );
    await actingAs(database, citizen, (query) => query(answer, [row?.id, caseId]));
    const seen = (who: TestPerson, table: string) =>
      actingAs(database, who, async (query) => (await query(`select 1 from ${table}`)).length);
    const rows = async (table: string) => [
      await seen(citizen, table),
      await seen(gp, table),
      await seen(therapist, table),
    ];
    expect(await rows('consent_request')).toEqual([1, 1, 0]);
    expect(await rows('consent_request_answer')).toEqual([1, 0, 0]);
  });

  test('what was asked cannot be asked again for 30 days, in whatever words, nor changed, nor taken away', async () => {
    const [therapist] = staff;
    if (therapist === undefined) throw new Error('nine recipients');
    const again = () => actingAs(database, therapist, (query) => asking(query, parts[0], 'EMPLOYMENT', 2));
    await again();
    await shiftClock(database, REQUEST_DAYS - 1);
    await expect(again()).rejects.toThrow('ALREADY_THERE');
    await shiftClock(database, REQUEST_DAYS);
    await again();
    await shiftClock(database, 0);
    for (const sql of ['update consent_request set level = 3', 'delete from consent_request_answer'])
      await expect(actingAs(database, citizen, (query) => query(sql))).rejects.toThrow(/permission denied/);
  });
});

describe('a consent and its text', () => {
  const plan = (who: TestStaff | undefined) =>
    actingAs(database, who ?? citizen, async (query) => {
      const [row] = await query<{ level: number; until: Date | null; basis: string }>(
        `select level, until, basis from app.access where category = 'PLAN' and participant_id is not null`,
      );
      return row;
    });
  // the small world gives on text 'v': here it is an older text than the one in force
  const material = (until: string | null) =>
    database.owner.query(
      `insert into policy.consent_text (version, position, counts_until) values ('v', -1, $1) on conflict (version) do update set counts_until = $1`,
      [until],
    );
  const dayFromNow = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });

  test('a newer text that changes only the wording takes nothing; one of substance ends it after its day, told beforehand', async () => {
    const nav = staff[RECIPIENTS.indexOf('NAV_LOCAL')];
    await consent(database, citizen, caseId, parts[RECIPIENTS.indexOf('NAV_LOCAL')], { PLAN: 'READ' });
    await material(null);
    expect(await plan(nav)).toMatchObject({ level: 2, basis: 'CONSENT' });
    // as long as the citizen said, a year
    expect((await plan(nav))?.until?.getTime()).toBeGreaterThan(Date.now() + 360 * 86_400_000);
    await material(dayFromNow(10));
    const told = await plan(nav);
    expect(told?.level).toBe(2);
    expect(
      new Date((told?.until ?? new Date(0)).getTime() - 1).toLocaleDateString('sv-SE', {
        timeZone: 'Europe/Oslo',
      }),
    ).toBe(dayFromNow(10));
    await shiftClock(database, 10);
    expect((await plan(nav))?.level).toBe(2);
    await shiftClock(database, 11);
    expect(await plan(nav)).toEqual({ level: 0, until: null, basis: 'NONE' });
    await shiftClock(database, 0);
  });

  test('an objection never lapses with its text', async () => {
    const gp = staff[RECIPIENTS.indexOf('GP')];
    const id = randomUUID();
    await actingAs(database, citizen, async (query) => {
      await query(
        `insert into consent (id, case_id, participant_id, kind, purpose, confidentiality_release, gdpr_basis, text_version, language,
           given_via, given_by, valid_from) values ($1, $2, $3, 'OBJECTION', '', 'c', 'g', 'v', 'nb', 'SELF', $4, app.now())`,
        [id, caseId, parts[RECIPIENTS.indexOf('GP')], citizen.id],
      );
      await query(
        `insert into consent_item (consent_id, case_id, participant_id, kind, category, level, valid_from)
         select id, case_id, participant_id, kind, 'PLAN', 0, valid_from from consent where id = $1`,
        [id],
      );
    });
    await material(dayFromNow(-1));
    expect((await plan(gp))?.level).toBe(0);
  });

  test('the application cannot write another text on an item than its consent’s', async () => {
    const { rows } = await database.admin.query<{ text_version: string }>(
      'select distinct text_version from consent_item',
    );
    expect(rows).toEqual([{ text_version: 'v' }]);
  });
});
