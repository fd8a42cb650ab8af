import { randomUUID } from 'node:crypto';
import { rankOf } from '@samtavle/shared/policy';
import type { Act } from './acts.ts';
import type { Day, ModelPart, ModelRow } from './model.ts';
import type { Scene } from './scene.ts';
import { asAuthor, asCitizen, dateOf, pick } from './scene.ts';

type FactAct = Extract<Act, { do: 'event' | 'card' | 'callOff' | 'answer' | 'takeBack' | 'invite' }>;

/** The facts on which floors stand, each made by the one whose act it is; and cards that look like them and are nothing. */
export function doFactAct(scene: Scene, act: FactAct, today: Day): Promise<void> {
  switch (act.do) {
    case 'event':
      return happen(scene, act, today);
    case 'card':
      return layCard(scene, act.what, today + act.inDays);
    case 'callOff':
      return callOff(scene, act.row);
    case 'answer':
      return answer(scene, act, today);
    case 'takeBack':
      return takeBack(scene, act);
    case 'invite':
      return invite(scene, act);
  }
}

const partsIn = ({ model }: Scene, role: string): ModelPart[] =>
  model.activeParts().filter(({ position }) => position.role === role);

async function happen(
  scene: Scene,
  { what, by, inDays }: Extract<Act, { do: 'event' }>,
  today: Day,
): Promise<void> {
  const part = pick(partsIn(scene, what === 'FOLLOW_UP_PLAN_SENT' ? 'EMPLOYER' : 'NAV_LOCAL'), by);
  if (part === undefined) return;
  if (what === 'FOLLOW_UP_PLAN_SENT') return sendPlan(scene, part);
  if (what === 'WEEK_BEFORE_MEETING') return arrange(scene, part, today + inDays);
  return commission(scene, part, inDays % 2 === 0 ? 'ARK' : 'SFJ');
}

const signed = ({ position }: ModelPart) => [position.organisationId, position.role];

async function sendPlan(scene: Scene, part: ModelPart): Promise<void> {
  const { model } = scene;
  await asAuthor(scene, part, (query) =>
    query(
      `insert into follow_up_plan (id, case_id, employer_id, draft_version, typical_workday, tasks_that_can_still_be_done,
         tasks_that_can_not_be_done, previous_facilitation, planned_facilitation, other_facilitation_options, follow_up,
         evaluation_date, employee_has_contributed, own_organisation_id, own_role)
       values (gen_random_uuid(), $1, $2, 1, '', '', '', '', '', '', '', app.today(), true, $2, $3)`,
      [model.caseId, ...signed(part)],
    ),
  );
  model.sent.add(part.position.organisationId);
}

/** Nav calls a dialogue meeting and sets its time; nobody is called to it yet. */
async function arrange(scene: Scene, part: ModelPart, day: Day): Promise<void> {
  const { model } = scene;
  const id = randomUUID();
  const { organisationId, role, id: personId } = part.position;
  await asAuthor(scene, part, async (query) => {
    await query(
      `insert into milestone (id, case_id, category, type, lane, owner_role, own_organisation_id, own_role)
       values ($1, $2, 'MEETING', 'DIALOGUE_MEETING_2', 'NAV', $4, $3, $4)`,
      [id, model.caseId, organisationId, role],
    );
    await query(SET_TIME, [id, model.caseId, dateOf(day)]);
  });
  const own = { organisationId, role, personId };
  const meeting = { day, organisationId, off: false };
  model.rows.push({ ...card(id), own, meeting });
}
const SET_TIME = `insert into meeting (milestone_id, case_id, channel, starts_at, duration, agenda)
  values ($1, $2, 'VIDEO', ($3::date + time '12:00') at time zone 'Europe/Oslo', 60, '')`;
const card = (id: string): ModelRow => ({
  id,
  table: 'milestone',
  category: 'MEETING',
  from: 2,
  version: 1,
  named: [],
});

async function commission(scene: Scene, part: ModelPart, service: 'ARK' | 'SFJ'): Promise<void> {
  const { model } = scene;
  const id = randomUUID();
  await asAuthor(scene, part, (query) =>
    query(
      `insert into commission (id, case_id, service, area, question, due_date, own_organisation_id, own_role)
       values ($1, $2, $3, $4, '', app.today() + 21, $5, $6)`,
      [id, model.caseId, service, service === 'ARK' ? 'COMPLEX' : null, ...signed(part)],
    ),
  );
  model.commissions.push({ id, service, organisationId: part.position.organisationId, open: true });
}

/** A card by the citizen's hand, of a type that a fact would have: no plan is sent by it, and no meeting of Nav's is set. */
async function layCard(scene: Scene, what: string, day: Day): Promise<void> {
  const { model } = scene;
  const id = randomUUID();
  await asCitizen(scene, async (query) => {
    await query(
      `insert into milestone (id, case_id, category, type, lane, owner_role, due_date) values ($1, $2, 'MEETING', $3, 'NAV', 'CITIZEN', $4)`,
      [id, model.caseId, what, dateOf(day)],
    );
    if (what === 'FOLLOW_UP_PLAN_4W') await query(`update milestone set status = 'DONE' where id = $1`, [id]);
    else await query(SET_TIME, [id, model.caseId, dateOf(day)]);
  });
  model.rows.push(card(id));
}

async function callOff(scene: Scene, n: number): Promise<void> {
  const { model } = scene;
  const row = pick(
    model.rows.filter(({ meeting }) => meeting?.off === false),
    n,
  );
  const holder = partsIn(scene, 'NAV_LOCAL').find(({ position }) => position.id === row?.own?.personId);
  if (row?.meeting === undefined || holder === undefined) return;
  await asAuthor(scene, holder, (query) =>
    query(`update milestone set status = 'CANCELLED', status_reason = 'x' where id = $1`, [row.id]),
  );
  row.meeting.off = true;
}

const openOne = ({ model }: Scene, n: number) =>
  pick(
    model.commissions.filter(({ open }) => open),
    n,
  );

/** An adviser who sees the question answers it; with that it is over. */
async function answer(scene: Scene, { by, row }: { by: number; row: number }, today: Day): Promise<void> {
  const { model } = scene;
  const one = openOne(scene, row);
  const sees = partsIn(scene, 'NAV_ADVISER').filter(
    (part) => rankOf(model.decide(part, 'NAV', today).level) >= 2,
  );
  const part = pick(sees, by);
  if (one === undefined || part === undefined) return;
  await asAuthor(scene, part, (query) =>
    query(
      `insert into recommendation (case_id, commission_id, addressed_to, text, own_organisation_id, own_role)
       values ($1, $2, 'NAV_LOCAL', '', $3, $4)`,
      [model.caseId, one.id, ...signed(part)],
    ),
  );
  one.open = false;
}

async function takeBack(scene: Scene, { by, row }: { by: number; row: number }): Promise<void> {
  const one = openOne(scene, row);
  const part = pick(partsIn(scene, 'NAV_LOCAL'), by);
  if (one === undefined || part === undefined) return;
  await asAuthor(scene, part, (query) => query('select app.withdraw_commission($1)', [one.id]));
  if (part.position.organisationId === one.organisationId) one.open = false;
}

/** The citizen calls somebody: to Nav's meetings those whom the citizen's hand calls. */
async function invite(scene: Scene, act: Extract<Act, { do: 'invite' }>): Promise<void> {
  const { model } = scene;
  const meetings = model.rows.filter(
    ({ table, category, dutyOf }) => table === 'milestone' && category === 'MEETING' && dutyOf === undefined,
  );
  // a meeting that opens something first; to nothing but a meeting is anyone called
  const row = pick(meetings.filter(({ meeting }) => meeting !== undefined).concat(meetings), act.row);
  const callable = model
    .activeParts()
    .filter(({ position }) => row?.meeting === undefined || BY_CITIZEN.includes(position.role));
  const part = pick(callable, act.part);
  if (row === undefined || part === undefined || row.named.includes(part.id)) return;
  await asCitizen(scene, (query) =>
    query('insert into invitation (milestone_id, case_id, participant_id) values ($1, $2, $3)', [
      row.id,
      model.caseId,
      part.id,
    ]),
  );
  row.named.push(part.id);
}
const BY_CITIZEN: readonly string[] = ['GP', 'SUPPORT_PERSON', 'EMPLOYER'];
