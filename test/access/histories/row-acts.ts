import { randomUUID } from 'node:crypto';
import { RECIPIENTS } from '@samtavle/shared/policy';
import { MILESTONE_TYPES } from '@samtavle/shared/domain';
import type { Act } from './acts.ts';
import type { Day, ModelPart, ModelRow } from './model.ts';
import type { Scene } from './scene.ts';
import { doFactAct } from './fact-acts.ts';
import { asAuthor, asCitizen, dayOf, employers, jobOf, pick } from './scene.ts';

/** Types of milestone that open nothing by themselves. */
const OPENERS = ['ACTIVITY', 'FOLLOW_UP_PLAN_4W', 'DIALOGUE_MEETING_2', 'DIALOGUE_MEETING_3'];
const DUTIES = MILESTONE_TYPES.filter((type) => !OPENERS.includes(type));

type RowAct = Exclude<
  Act,
  {
    do:
      | 'join'
      | 'ask'
      | 'admit'
      | 'decline'
      | 'sick'
      | 'leave'
      | 'replace'
      | 'pass'
      | 'close'
      | 'give'
      | 'change'
      | 'withdraw'
      | 'object';
  }
>;

/** What is written in the case, by the citizen or by one who may, each signing as itself. */
export async function doRowAct(scene: Scene, act: RowAct): Promise<void> {
  const { model } = scene;
  const of = (table: ModelRow['table']) => model.rows.filter((row) => row.table === table);
  switch (act.do) {
    case 'write':
      return write(scene, act, await dayOf(scene.database));
    case 'lay':
      return lay(scene, act);
    case 'event':
    case 'card':
    case 'callOff':
    case 'answer':
    case 'takeBack':
    case 'invite':
      return doFactAct(scene, act, await dayOf(scene.database));
    case 'propose': {
      const author = authorOf(scene, act.by, ['THERAPIST']);
      const employerId = jobOf(scene, act.employer);
      const sql = `insert into step (id, case_id, own_organisation_id, own_role, employer_id, week_from, weeks, work_percent,
        tasks, needs_grant, needs_agreement) values ($1, $2, $3, $4, $5, '2026-11-23', 2, 30, '', true, true)`;
      return add(scene, author, { table: 'step', category: 'PLAN', from: 3, employerId }, sql, [employerId]);
    }
    case 'suggest': {
      const author = authorOf(scene, act.by, [
        'THERAPIST',
        'GP',
        'NAV_LOCAL',
        'NAV_ADVISER',
        'JOB_SPECIALIST',
      ]);
      const category = act.kind === 'WORK' ? 'PLAN' : 'PERSONAL';
      const sql = `insert into goal (id, case_id, own_organisation_id, own_role, kind, text) values ($1, $2, $3, $4, $5, '')`;
      return add(scene, author, { table: 'goal', category, from: 3, own: ownOf(author) }, sql, [act.kind]);
    }
    case 'adapt': {
      const author = authorOf(scene, act.by, ['EMPLOYER']);
      const employerId = author?.position.organisationId ?? jobOf(scene, act.employer);
      const sql = `insert into accommodation (id, case_id, own_organisation_id, own_role, employer_id, text, from_date, to_date)
        values ($1, $2, $3, $4, $5, '', '2026-11-23', '2027-11-23')`;
      const row = {
        table: 'accommodation',
        category: 'ACCOMMODATION',
        from: 2,
        employerId,
        own: ownOf(author),
        beyondLaw: author === null,
      } as const;
      return add(scene, author, row, sql, [employerId]);
    }
    case 'accept':
    case 'edit': {
      const row = pick(of('step'), act.row);
      if (row !== undefined) await (act.do === 'accept' ? accept(scene, row) : edit(scene, row));
      return;
    }
    case 'decide': {
      const row = pick(
        of('goal').filter(({ from }) => from === 3),
        act.row,
      );
      if (row === undefined) return;
      await asCitizen(scene, (query) =>
        query(
          `insert into goal_decision (id, case_id, goal_id, category, ordinal, state) values (gen_random_uuid(), $1, $2, $3, 1, 'ACTIVE')`,
          [model.caseId, row.id, row.category],
        ),
      );
      row.from = 2;
    }
  }
}

/** The citizen (null) or a part in one of these roles. */
function authorOf({ model }: Scene, n: number, roles: readonly string[]): ModelPart | null {
  const parts = model
    .activeParts()
    .filter(({ position, admitted }) => admitted && roles.includes(position.role));
  return pick([null, ...parts], n) ?? null;
}

const ownOf = (author: ModelPart | null) =>
  author && {
    organisationId: author.position.organisationId,
    role: author.position.role,
    personId: author.position.id,
  };

/** Inserts as the author. `$1` to `$4` are the row's id, its case and whose it is. */
async function add(
  scene: Scene,
  author: ModelPart | null,
  row: Omit<ModelRow, 'id' | 'version' | 'named'>,
  sql: string,
  more: readonly unknown[],
): Promise<void> {
  const id = randomUUID();
  const own = ownOf(author);
  await asAuthor(scene, author, (query) =>
    query(sql, [id, scene.model.caseId, own?.organisationId ?? null, own?.role ?? null, ...more]),
  );
  scene.model.rows.push({ ...row, id, version: 1, named: [] });
}

/** A participant may add a milestone where it reaches CONTRIBUTE, and keeps seeing it afterwards. */
function write(scene: Scene, act: Extract<Act, { do: 'write' }>, today: Day): Promise<void> {
  const { category, from } = act;
  const author = authorOf(scene, act.by, ['THERAPIST', 'GP', 'NAV_LOCAL', 'EMPLOYER']);
  const may = author === null || scene.model.decide(author, category, today).level === 'CONTRIBUTE';
  const by = may ? author : null;
  // a part in the case is a person's; what one person writes in one part is that part's
  const employerId =
    by?.position.role === 'EMPLOYER' ? by.position.organisationId : jobOf(scene, act.employer);
  // a card is its author's own only while nobody else moves it; a therapist owns cards about treatment alone
  const own =
    by !== null && (by.position.role !== 'THERAPIST' || category === 'TREATMENT') ? ownOf(by) : null;
  const sql = `insert into milestone (id, case_id, own_organisation_id, own_role, category, seen_from, employer_id, type, title, lane, owner_role)
    values ($1, $2, $3, $4, $5, $6, $7, 'ACTIVITY', '', 'WORK', $8)`;
  const more = [category, from, employerId, own?.role ?? 'CITIZEN'];
  return add(scene, by, { table: 'milestone', category, from, employerId, own }, sql, more);
}

/** A duty by law, laid when the GP registers a sick leave. */
async function lay(scene: Scene, act: Extract<Act, { do: 'lay' }>): Promise<void> {
  const { model } = scene;
  const gp = model.activeParts().find(({ position, admitted }) => admitted && position.role === 'GP');
  // the table refuses a duty of a role that would tell of treatment or of a Nav service in another category, and one
  // of a prospective employer that is of no job
  const owners = RECIPIENTS.filter(
    (role) =>
      !['PROSPECTIVE_EMPLOYER', 'THERAPIST', 'NAV_ADVISER', 'JOB_SPECIALIST', 'ADVISORY_DOCTOR'].includes(
        role,
      ),
  );
  const owner = pick(owners, act.owner);
  const employer = pick(employers(scene.cast), act.employer);
  // one duty of a kind: each is another
  const type = DUTIES[model.rows.filter(({ dutyOf }) => dutyOf !== undefined).length];
  if (gp === undefined || owner === undefined || employer === undefined || type === undefined) return;
  const employerId = owner === 'EMPLOYER' ? employer.organisationId : null;
  const duty = { type, category: act.category, lane: 'NAV', ownerRole: owner, employerId };
  await asAuthor(scene, gp, (query) =>
    query('select app.lay_duties($1, $2, $3)', [model.caseId, [], JSON.stringify([duty])]),
  );
  const laid = await asCitizen(scene, (query) =>
    query<{ id: string }>('select id from milestone where case_id = $1 and type = $2', [model.caseId, type]),
  );
  for (const { id } of laid) {
    model.rows.push({
      id,
      table: 'milestone',
      category: act.category,
      from: 2,
      employerId,
      dutyOf: owner,
      version: 1,
      named: [],
    });
  }
}

async function accept(scene: Scene, row: ModelRow): Promise<void> {
  await asCitizen(scene, (query) =>
    query(
      `insert into step_act (id, case_id, step_id, step_version, kind, by_role) values (gen_random_uuid(), $1, $2, $3, 'ACCEPT', 'CITIZEN')`,
      [scene.model.caseId, row.id, row.version],
    ),
  );
  row.from = 2;
}

/** A step that was changed is a proposal again. */
async function edit(scene: Scene, row: ModelRow): Promise<void> {
  await asCitizen(scene, (query) =>
    query('update step set work_percent = work_percent + 1 where id = $1', [row.id]),
  );
  row.version += 1;
  row.from = 3;
}
