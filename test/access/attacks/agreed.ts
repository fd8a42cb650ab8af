import { randomUUID } from 'node:crypto';
import { actingAs } from '../../support/acting.ts';
import type { TestPerson } from '../../support/people.ts';
import type { Name } from '../meetings/called.ts';
import { caseId, citizen, database, NAMES, parts, staff } from '../meetings/called.ts';
import { consent } from '../small-world.ts';

// What people agree to in these attacks: a step, an accommodation and a meeting, each with everybody's yes.

export interface Agreed {
  readonly content: string;
  readonly key: string;
  readonly acts: string;
  readonly of: string;
  readonly counted: string;
  readonly id: string;
  /** What may change without touching what was said yes to. */
  readonly beside: readonly string[];
}

const by = (name: Name | 'citizen'): TestPerson => (name === 'citizen' ? citizen : staff[name]);
const partOf = (name: Name | 'citizen') => (name === 'citizen' ? null : parts[name]);

export async function shareEverything(): Promise<void> {
  for (const name of NAMES)
    await consent(database, citizen, caseId, parts[name], {
      PLAN: 'CONTRIBUTE',
      ACCOMMODATION: 'CONTRIBUTE',
      MEETING: 'CONTRIBUTE',
    });
}

const stepAct = (who: Name | 'citizen', kind: string, role: string, id: string) =>
  actingAs(database, by(who), (query) =>
    query(
      `insert into step_act (id, case_id, step_id, step_version, kind, by_role, by_participant_id)
       select gen_random_uuid(), case_id, id, version, $2, $3, $4 from step where id = $1`,
      [id, kind, role, partOf(who)],
    ),
  );

export async function agreedStep(): Promise<Agreed> {
  const id = randomUUID();
  await actingAs(database, citizen, (query) =>
    query(
      `insert into step (id, case_id, employer_id, week_from, weeks, work_percent, tasks, needs_grant, needs_agreement)
       values ($1, $2, $3, '2026-11-23', 2, 30, 'tasks', true, true)`,
      [id, caseId, staff.leader.organisationId],
    ),
  );
  await stepAct('citizen', 'ACCEPT', 'CITIZEN', id);
  await stepAct('gp', 'GRANT', 'GP', id);
  await stepAct('leader', 'AGREE', 'EMPLOYER', id);
  return {
    content: 'step',
    key: 'id',
    acts: 'step_act',
    of: 'step_id',
    counted: 'step_version',
    id,
    beside: [],
  };
}

export async function agreedAccommodation(): Promise<Agreed> {
  const id = randomUUID();
  await actingAs(database, citizen, (query) =>
    query(
      `insert into accommodation (id, case_id, employer_id, text, from_date, to_date)
       values ($1, $2, $3, 'text', '2026-11-23', '2026-12-23')`,
      [id, caseId, staff.leader.organisationId],
    ),
  );
  for (const [who, kind, role] of [
    ['citizen', 'AGREE', 'CITIZEN'],
    ['leader', 'CONFIRM', 'EMPLOYER'],
  ] as const)
    await actingAs(database, by(who), (query) =>
      query(
        `insert into accommodation_act (id, case_id, accommodation_id, accommodation_version, kind, by_role, by_participant_id)
         select gen_random_uuid(), case_id, id, version, $2, $3, $4 from accommodation where id = $1`,
        [id, kind, role, partOf(who)],
      ),
    );
  const acts = { acts: 'accommodation_act', of: 'accommodation_id', counted: 'accommodation_version' };
  return { content: 'accommodation', key: 'id', ...acts, id, beside: [] };
}

export async function agreedMeeting(): Promise<Agreed> {
  const id = randomUUID();
  await database.admin.query(
    `insert into milestone (id, case_id, category, type, lane, owner_role, employer_id, due_date)
     values ($1, $2, 'MEETING', 'DIALOGUE_MEETING_1', 'WORK', 'EMPLOYER', $3, app.today() + 30)`,
    [id, caseId, staff.leader.organisationId],
  );
  await actingAs(database, staff.leader, (query) =>
    query(
      `insert into meeting (milestone_id, case_id, channel, place, starts_at, duration, agenda)
       values ($1, $2, 'VIDEO', 'here', app.now() + interval '9 days', 60, 'agenda')`,
      [id, caseId],
    ),
  );
  await actingAs(database, citizen, (query) =>
    query('insert into invitation (milestone_id, case_id, participant_id) values ($1, $2, $3)', [
      id,
      caseId,
      parts.gp,
    ]),
  );
  await actingAs(database, staff.gp, (query) =>
    query(
      `insert into meeting_answer (id, case_id, milestone_id, participant_id, meeting_version, answer)
       values (gen_random_uuid(), $1, $2, $3, 1, 'COMES')`,
      [caseId, id, parts.gp],
    ),
  );
  const acts = { acts: 'meeting_answer', of: 'milestone_id', counted: 'meeting_version' };
  return {
    content: 'meeting',
    key: 'milestone_id',
    ...acts,
    id,
    beside: ['agenda', 'preparations', 'change_reason'],
  };
}

/** How many acts hold for the content as it stands. */
export async function standing({ content, key, acts, of, counted, id }: Agreed): Promise<number> {
  const { rows } = await database.admin.query<{ n: number }>(
    `select count(*)::int as n from ${acts} a join ${content} c on c.${key} = a.${of} and a.${counted} = c.version where c.${key} = $1`,
    [id],
  );
  return rows[0]?.n ?? 0;
}

/** Tries as this person; true when the row was written. */
export const tried = (who: Name | 'citizen', sql: string, values: readonly unknown[]) =>
  actingAs(database, by(who), async (query) => (await query(sql, values)).length > 0).catch(() => false);
