import type { TestDatabase } from '../../support/database.ts';

/** One way to break the wall. */
export interface Mutant {
  readonly name: string;
  readonly break: (database: TestDatabase) => Promise<void>;
}

const run = (sql: string) => (database: TestDatabase) => database.admin.query(sql).then(() => undefined);

/** Changes the text of a function of the wall. Throws when what is to be changed is not there any longer. */
function inFunction(name: string, from: string, to: string): Mutant['break'] {
  return async ({ admin }) => {
    const { rows } = await admin.query<{ text: string }>('select pg_get_functiondef($1::regprocedure) as text', [name]);
    const text = rows[0]?.text ?? '';
    if (!text.includes(from)) throw new Error(`${name} does not hold: ${from}`);
    await admin.query(text.replaceAll(from, to));
  };
}

/** Changes the condition of a policy, as the catalogue tells it. */
function inPolicy(table: string, policy: string, from: string | RegExp, to: string): Mutant['break'] {
  return async ({ admin }) => {
    const { rows } = await admin.query<{ qual: string }>(
      'select pg_get_expr(polqual, polrelid) as qual from pg_policy where polrelid = $1::regclass and polname = $2',
      [table, policy],
    );
    const qual = rows[0]?.qual ?? '';
    const changed = qual.replace(from, to);
    if (changed === qual) throw new Error(`${policy} on ${table} does not hold: ${String(from)}`);
    await admin.query(`alter policy ${policy} on ${table} using (${changed})`);
  };
}

const FOUND = 'app.found(text[])';
const PARTS = 'app.my_parts()';

/** Each of these must be found by random histories. */
export const MUTANTS: readonly Mutant[] = [
  { name: 'expiry is ignored', break: inFunction(FOUND, 'moment < c.valid_to', 'true') },
  { name: 'a consent counts before it begins', break: inFunction(FOUND, 'c.valid_from <= moment', 'true') },
  { name: 'withdrawal is ignored', break: inFunction(FOUND, 'where e.consent_id = c.consent_id', `where e.cause <> 'WITHDRAWN' and e.consent_id = c.consent_id`) },
  { name: 'what replaces leaves the replaced standing', break: inFunction(FOUND, 'where e.consent_id = c.consent_id', `where e.cause <> 'SUPERSEDED' and e.consent_id = c.consent_id`) },
  { name: 'withdrawal of one category is ignored', break: inFunction(FOUND, '(e.category is null or e.category = c.category)', 'e.category is null') },
  { name: 'withdrawal of one category takes all', break: inFunction(FOUND, '(e.category is null or e.category = c.category)', 'true') },
  { name: 'objection is ignored', break: inFunction(FOUND, `o.kind = 'OBJECTION'`, 'false') },
  { name: 'an objection in one category takes all', break: inFunction(FOUND, 'o.category = r.category and', '') },
  { name: 'the ceiling is dropped', break: inFunction(FOUND, 'least(r.ceiling_level, coalesce(g.level, 0))', 'coalesce(g.level, 0)') },
  { name: 'the newest consent counts, not the highest', break: inFunction(FOUND, 'c.category, c.level desc,', 'c.category,') },
  { name: 'a part that ended still sees', break: inFunction(PARTS, 'and p.ended_at is null', '') },
  { name: 'a closed case stays open', break: inFunction(PARTS, 'and c.closed_at is null', '') },
  {
    name: 'a substitute inherits the leader’s consent',
    break: inFunction(FOUND, 'c.participant_id = p.participant_id and c.category = any',
      `c.participant_id in (select y.id from public.participant x join public.participant y using (case_id, organisation_id, role)
         where x.id = p.participant_id) and c.category = any`),
  },
  { name: 'employers see each other’s jobs', break: run('drop policy own_job_only on milestone') },
  { name: 'employers see each other on the list', break: run('drop policy own_job_only on participant') },
  { name: 'ended parts are on everyone’s list', break: inPolicy('participant', 'seen', /\(ended_at IS NULL\) AND /, '') },
  { name: 'a proposed step is shown at READ', break: inPolicy('step', 'seen', /\(seen_from = 2\) AND /, '') },
  { name: 'an edit leaves the step shown', break: run('drop trigger hide_changed_step on step') },
  { name: 'a duty is everybody’s', break: inPolicy('milestone', 'seen', /\(duty AND /, '(duty OR ') },
  { name: 'an invitation opens to every part', break: inFunctionOfInvitations() },
  { name: 'what an organisation wrote its other roles see', break: inPolicy('goal', 'seen', /own_role/, `(select x.role from app.my_parts() x where x.case_id = goal.case_id limit 1)`) },
  { name: 'levels are not told apart', break: inFunction('app.reach(text[])', 'l.level <= f.level', 'f.level > 0') },
];

function inFunctionOfInvitations(): Mutant['break'] {
  return run(`create or replace view app.invited with (security_barrier) as
    select i.milestone_id, i.case_id from public.invitation i join app.my_parts() s on s.case_id = i.case_id`);
}
