import type { Category, Level, Recipient } from '@samtavle/shared/policy';
import { CATEGORIES, decide, RECIPIENTS, ruleFor } from '@samtavle/shared/policy';
import type { Part } from '../../access/sight.ts';
import { actingAs } from '../../support/acting.ts';
import { byLink, joinByLink } from '../../support/part-link.ts';
import type { TestPerson, TestStaff } from '../../support/people.ts';
import { registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { done, plusDays, stepInput } from '../../support/world.ts';
import { LEVELS } from '@samtavle/shared/policy';
import { randomUUID } from 'node:crypto';
import { fillClosing } from '../fixtures/closing-case.ts';
import type { FullCase } from '../fixtures/full-case.ts';
import { openFullCase } from '../fixtures/full-case.ts';
import { fillPlan } from '../fixtures/plan-case.ts';
import { writeClockRows } from './clock-rows.ts';
import { fillMeetings } from './fill-meetings.ts';
import { walkPathway } from '../fixtures/pathway-things.ts';
import type { Sight } from './readers.ts';

/** A participant who reads. */
export interface Reader {
  readonly name: string;
  readonly staff: TestStaff;
  readonly part: Part;
}

/** A case with every kind of row, all nine recipients, and a second employer. */
export interface CanaryCase extends FullCase {
  readonly citizenPerson: TestPerson;
  readonly readers: readonly Reader[];
}

const PARTS: readonly Recipient[] = ['THERAPIST', 'GP', 'EMPLOYER', 'NAV_LOCAL'];

export async function openCanaryCase(server: TestServer): Promise<CanaryCase> {
  const own = await openFullCase(server);
  const { caseId, citizen, people, parts } = own;
  const present: Reader[] = (['therapist', 'gp', 'employer', 'nav'] as const).map((name) => ({
    name,
    staff: people[name],
    part: partOf(people[name], parts[name]),
  }));
  for (const role of [...RECIPIENTS.filter((one) => !PARTS.includes(one)), 'EMPLOYER' as const]) {
    const name = role === 'EMPLOYER' ? 'otherEmployer' : role;
    const staff = await registerStaff(server.database, `${name}-${caseId}`, role);
    const { id: personId, organisationId } = staff;
    const id = byLink(staff)
      ? await joinByLink(citizen, server.as(staff), caseId, role)
      : await done(citizen, 'addParticipant', { caseId, personId, organisationId, role });
    present.push({ name, staff, part: partOf(staff, id) });
  }
  await fill(server, own, present);
  await walkPathway(own);
  return { ...own, citizenPerson: people.citizen, readers: present };
}

const partOf = ({ id: personId, organisationId, role }: TestStaff, id: string): Part => ({
  id,
  personId,
  organisationId,
  role,
});

/** What a full case does not have yet: every category and level, acts with words, a second job, an invitation. */
async function fill(server: TestServer, own: FullCase, readers: readonly Reader[]): Promise<void> {
  const { caseId, citizen, therapist, gp, employer, ids, today, monday, parts } = own;
  await fillPlan(own, ids);
  const step = { id: ids.step, expectedVersion: 1 };
  await done(citizen, 'acceptStep', { ...step, reason: 'x' });
  await done(gp, 'grantStep', { ...step, reason: 'x' });
  await done(employer, 'agreeStep', { ...step, reason: 'x' });
  await done(therapist, 'startStep', { ...step, reason: 'x' });
  await done(citizen, 'agreeAccommodation', { id: ids.accommodation, expectedVersion: 1 });
  await done(employer, 'confirmAccommodation', { id: ids.ownAccommodation, expectedVersion: 1 });
  await done(citizen, 'decideGoal', { id: ids.goal, expectedVersion: 1, state: 'ACTIVE' });
  await done(therapist, 'suggestGoal', { caseId, kind: 'LIFE', text: 'x' });
  await done(citizen, 'logWeek', {
    caseId,
    week: plusDays(monday, -14),
    workPercent: 20,
    hours: 7,
    load: 4,
    note: 'x',
    expectedVersion: 0,
  });
  await done(citizen, 'removeFunction', { id: ids.anotherEntry, expectedVersion: 1 });
  await done(citizen, 'withdrawConsent', { consentId: ids.consent, note: 'x' });
  const organisationId = readers.at(-1)?.staff.organisationId;
  await done(citizen, 'registerEmployment', {
    caseId,
    organisationId,
    percent: 20,
    fromDate: '2024-01-01',
    jobTitle: 'x',
    workplace: 'x',
    leaderName: 'x',
  });
  await done(citizen, 'proposeAccommodation', {
    caseId,
    employerId: organisationId,
    text: 'x',
    fromDate: today,
    toDate: plusDays(today, 9),
  });
  const second = await done(citizen, 'proposeStep', {
    ...stepInput(caseId, plusDays(monday, 70)),
    employerId: organisationId,
  });
  await done(citizen, 'acceptStep', { id: second, expectedVersion: 1 }).catch(() => undefined);
  await writeClockRows(own);
  await actingAs(server.database, own.people.citizen, async (query) => {
    await query(
      `insert into milestone (id, case_id, category, seen_from, type, title, lane, owner_role)
       select gen_random_uuid(), $1, c, l, 'ACTIVITY', '', 'WORK', 'CITIZEN' from unnest($2::text[]) c, generate_series(1, 3) l`,
      [caseId, CATEGORIES],
    );
    await query('insert into invitation (milestone_id, case_id, participant_id) values ($1, $2, $3)', [
      ids.meeting,
      caseId,
      parts.nav,
    ]);
  });
  await done(therapist, 'closeSafety', { taskId: ids.safetyTask });
  await fillMeetings(server, own);
  // about what its writer sees with consent alone, beside the wish of the full case
  await done(citizen, 'askCorrection', { caseId, kind: 'EXPERIMENT', rowId: ids.experiment, wish: 'x' });
  // what nothing in this story makes: past the wall, for these rows only have to be there
  const { admin } = server.database;
  await admin.query(`insert into protection (person_id, kind) values ($1, 'SHIELDED')`, [own.newcomer.id]);
  await admin.query(
    `insert into access_override (participant_id, case_id, reason, from_at, to_at)
     values ($1, $2, 'ten letters', app.now(), app.now() + interval '1 day')`,
    [parts.nav, caseId],
  );
  await admin.query(
    `insert into representation_act (representation_id, case_id, what, row_id)
     select r.id, $1, 'step', gen_random_uuid() from representation r limit 1`,
    [caseId],
  );
  await admin.query(
    `insert into consent_request_answer (request_id, case_id) select r.id, r.case_id from consent_request r limit 1`,
  );
  await admin.query(`insert into audit.erasure (rule, chain) values ('x', $1)`, [caseId]);
  await admin.query(
    `insert into correction_answer (request_id, case_id, outcome, reason)
     select r.id, r.case_id, 'DECLINED', 'x' from correction_request r limit 1`,
  );
  await fillClosing(server, own);
  await askInVainAndSearch(own);
  // an attempt at logging in that is still under way
  await fetch(new URL('/auth/login?login_hint=A', server.url), { redirect: 'manual' });
}

/** A reading that is refused, and a search of the register: each is counted. */
async function askInVainAndSearch({ caseId, citizen, stranger }: FullCase): Promise<void> {
  await stranger.graphql('query ($id: ID!) { board(caseId: $id) { caseId } }', { id: caseId });
  const found = 'query ($id: ID!) { directory(caseId: $id, role: GP, search: "Modig") { limited } }';
  await citizen.graphql(found, { id: caseId });
}

/** What the citizen has said to everybody alike. */
export interface State {
  readonly name: string;
  readonly consent: (category: Category) => Level;
  readonly objected: boolean;
  readonly ended: boolean;
}

const state = (name: string, more: Partial<State>): State => ({
  name,
  consent: () => 'NONE',
  objected: false,
  ended: false,
  ...more,
});
const every =
  (n: number, level: Level) =>
  (category: Category): Level =>
    CATEGORIES.indexOf(category) % 2 === n ? level : 'NONE';

/** In this order: the last one cannot be taken back. */
export const STATES: readonly State[] = [
  state('nothing', {}),
  state('objected', { objected: true }),
  state('SUMMARY of all', { consent: () => 'SUMMARY' }),
  state('READ of every other category', { consent: every(0, 'READ') }),
  state('CONTRIBUTE of the others, objected', { consent: every(1, 'CONTRIBUTE'), objected: true }),
  state('CONTRIBUTE of all', { consent: () => 'CONTRIBUTE' }),
  state('all withdrawn', {}),
  state('all parts ended', { consent: () => 'CONTRIBUTE', ended: true }),
];

/** Brings the case into this state, past the forms: more than the ceiling is asked for too. */
export async function bringTo(
  server: TestServer,
  own: CanaryCase,
  { consent, objected, ended }: State,
): Promise<void> {
  const { caseId, citizenPerson, readers } = own;
  await actingAs(server.database, citizenPerson, async (query) => {
    await query(
      `insert into consent_end (consent_id, case_id, cause) select c.id, c.case_id, 'WITHDRAWN' from consent c
       where c.case_id = $1 and not exists (select from consent_end e where e.consent_id = c.id and e.category is null)`,
      [caseId],
    );
    for (const { part } of readers) {
      const grants = CATEGORIES.map((category) => ({ category, level: LEVELS.indexOf(consent(category)) }));
      const records = [
        { kind: 'GRANT', items: grants.filter(({ level }) => level > 0) },
        { kind: 'OBJECTION', items: objected ? CATEGORIES.map((category) => ({ category, level: 0 })) : [] },
      ];
      for (const { kind, items } of records.filter((one) => one.items.length > 0)) {
        const id = randomUUID();
        await query(
          `insert into consent (id, case_id, participant_id, kind, purpose, confidentiality_release, gdpr_basis, text_version, language,
             given_via, given_by, valid_from, valid_to)
           values ($1, $2, $3, $4, '', '', '', 'v', 'nb', 'SELF', $5, app.now(),
             case when $4 = 'GRANT' then app.now() + interval '1 year' end)`,
          [id, caseId, part.id, kind, citizenPerson.id],
        );
        await query(
          `insert into consent_item (consent_id, case_id, participant_id, kind, category, level, valid_from, valid_to)
           select c.id, c.case_id, c.participant_id, c.kind, i.category, i.level, c.valid_from, c.valid_to
           from consent c, jsonb_to_recordset($2) as i (category text, level smallint) where c.id = $1`,
          [id, JSON.stringify(items)],
        );
      }
      if (ended) await query('select app.end_participation($1)', [part.id]);
    }
  });
}

/** What decide() says of this reader in this state. */
export function sightOf({ staff, part }: Reader, { consent, objected, ended }: State): Sight {
  const participation = ended ? 'ENDED' : 'ACTIVE';
  const decided = (category: Category, opened: boolean) =>
    decide(part.role, category, {
      participation,
      objected: objected && ruleFor(part.role, category).floorBasis === 'HEALTH_COOPERATION',
      consent: consent(category),
      opened,
    });
  return {
    personId: staff.id,
    part: ended ? null : part,
    // in this case a plan was sent and an adviser is commissioned; nobody is called to a dialogue meeting of Nav's
    decide: (category) => decided(category, ruleFor(part.role, category).floorFrom !== 'WEEK_BEFORE_MEETING'),
    undated: (category) => decided(category, false),
  };
}
