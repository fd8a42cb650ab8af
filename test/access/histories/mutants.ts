import type { TestDatabase } from '../../support/database.ts';
import type { Break } from '../broken.ts';
import { inFunction, inPolicy } from '../broken.ts';

/** One way to break the wall. */
export interface Mutant {
  readonly name: string;
  readonly break: Break;
}

/** Nothing is mended here: the database is thrown away. */
const run =
  (sql: string): Break =>
  async ({ admin }: TestDatabase) => {
    await admin.query(sql);
    return () => Promise.resolve();
  };

const FOUND = 'app.found(text[])';
const PARTS = 'app.parts_now()';
const LAW = 'app.law_holds(uuid)';
const OPENED = 'app.floor_opened(text,uuid,uuid)';

/** Each of these must be found by random histories. */
export const MUTANTS: readonly Mutant[] = [
  { name: 'expiry is ignored', break: inFunction(FOUND, 'moment < c.valid_to', 'true') },
  { name: 'a consent counts before it begins', break: inFunction(FOUND, 'c.valid_from <= moment', 'true') },
  {
    name: 'withdrawal is ignored',
    break: inFunction(
      FOUND,
      'where e.consent_id = c.consent_id',
      `where e.cause <> 'WITHDRAWN' and e.consent_id = c.consent_id`,
    ),
  },
  {
    name: 'what replaces leaves the replaced standing',
    break: inFunction(
      FOUND,
      'where e.consent_id = c.consent_id',
      `where e.cause <> 'SUPERSEDED' and e.consent_id = c.consent_id`,
    ),
  },
  {
    name: 'withdrawal of one category is ignored',
    break: inFunction(FOUND, '(e.category is null or e.category = c.category)', 'e.category is null'),
  },
  {
    name: 'withdrawal of one category takes all',
    break: inFunction(FOUND, '(e.category is null or e.category = c.category)', 'true'),
  },
  {
    name: 'objection is ignored',
    break: inFunction(FOUND, `r.floor_basis = 'HEALTH_COOPERATION' and o.objected`, 'false'),
  },
  {
    name: 'an objection in one category takes all',
    break: inFunction(FOUND, 'and c.category = r.category) as objected', ') as objected'),
  },
  {
    name: 'the ceiling is dropped',
    break: inFunction(FOUND, 'least(r.ceiling_level, coalesce(g.level, 0))', 'coalesce(g.level, 0)'),
  },
  {
    name: 'the newest consent counts, not the highest',
    break: inFunction(FOUND, 'c.category, c.level desc,', 'c.category,'),
  },
  { name: 'a part that ended still sees', break: inFunction(PARTS, 'and p.ended_at is null', '') },
  { name: 'a closed case stays open', break: inFunction(PARTS, 'and p.closed_at is null', '') },
  {
    name: 'a substitute inherits the leader’s consent',
    break: inFunction(
      FOUND,
      'c.participant_id = p.participant_id and c.category = any',
      `c.participant_id in (select y.id from public.participant x join public.participant y using (case_id, organisation_id, role)
         where x.id = p.participant_id) and c.category = any`,
    ),
  },
  { name: 'employers see each other’s jobs', break: run('drop policy own_job_only on milestone') },
  { name: 'employers see each other on the list', break: run('drop policy own_job_only on participant') },
  {
    name: 'ended parts are on everyone’s list',
    break: inPolicy('participant', 'seen', /\(ended_at IS NULL\) AND /, ''),
  },
  { name: 'a proposed step is shown at READ', break: inPolicy('step', 'seen', /\(seen_from = 2\) AND /, '') },
  { name: 'an edit leaves the step shown', break: run('drop trigger hide_changed_step on step') },
  { name: 'a duty is everybody’s', break: inPolicy('milestone', 'seen', /\(duty AND /, '(duty OR ') },
  { name: 'an invitation opens to every part', break: inFunctionOfInvitations() },
  {
    name: 'what one wrote in one role one sees in another',
    break: inPolicy(
      'accommodation',
      'seen',
      /own_role, own_person_id/,
      `(select x.role from app.my_parts() x where x.case_id = accommodation.case_id limit 1), own_person_id`,
    ),
  },
  {
    name: 'what opens on a date is open from the start',
    break: inFunction(FOUND, 'not app.floor_opened(r.floor_from, p.case_id, p.participant_id)', 'false'),
  },
  {
    name: 'a meeting opens long before',
    break: inFunction(OPENED, "and (k.starts_at at time zone 'Europe/Oslo')::date - 7 <= app.today()", ''),
  },
  {
    name: 'a meeting to which nobody is called opens',
    break: inFunction(OPENED, 'and exists (select from public.invitation i where i.milestone_id = m.id)', ''),
  },
  {
    name: 'a meeting that is called off still opens',
    break: inFunction(OPENED, "and m.status not in ('EXCEPTION', 'CANCELLED')", ''),
  },
  {
    name: 'a card that looks like a meeting of Nav’s opens',
    break: inFunction(OPENED, "and m.owner_role = 'NAV_LOCAL'", ''),
  },
  {
    name: 'a card stands for a plan that was sent',
    break: inFunction(
      OPENED,
      'select from public.follow_up_plan f where f.case_id = of_case',
      `select from public.milestone f where f.case_id = of_case and f.type = 'FOLLOW_UP_PLAN_4W'`,
    ),
  },
  {
    name: 'a plan of one job opens another’s',
    break: inFunction(
      'app.sent_plans()',
      'select distinct f.case_id, f.employer_id from public.follow_up_plan f',
      'select distinct f.case_id, x.id from public.follow_up_plan f cross join public.organisation x',
    ),
  },
  {
    name: 'an adviser needs no commission',
    break: inFunction(OPENED, "when 'COMMISSIONED' then exists", "when 'COMMISSIONED' then true or exists"),
  },
  {
    name: 'an answered commission still opens',
    break: inFunction(
      OPENED,
      'and not exists (select from public.recommendation r where r.commission_id = c.id)',
      '',
    ),
  },
  {
    name: 'a commission that is taken back still opens',
    break: inFunction(OPENED, 'and c.withdrawn_on is null', ''),
  },
  {
    name: 'a commission opens to every service',
    break: inFunction(OPENED, 'and coalesce(s.service, c.service) = c.service', ''),
  },
  {
    name: 'a commission outlives the office that asked',
    break: inFunction(OPENED, 'and n.organisation_id = c.own_organisation_id and n.ended_at is null', ''),
  },
  {
    name: 'a successor inherits what was written',
    break: inPolicy('accommodation', 'seen', /h\.person_id/, 'own_person_id'),
  },
  {
    name: 'the law shares more than the plan',
    break: inFunction('app.cases_beyond_law(text,integer)', 'f.undated', 'f.level'),
  },
  {
    name: 'what the law opens on a date hides what consent gives',
    break: inFunction(FOUND, 'then w.consent else greatest', 'then 0 else greatest'),
  },
  {
    name: 'levels are not told apart',
    break: inFunction('app.reach(text[])', 'l.level <= f.level', 'f.level > 0'),
  },
  {
    name: 'an objection dies with the part',
    break: inFunction(FOUND, 'q.role = p.role', 'q.id = p.participant_id'),
  },
  { name: 'who waits is let in', break: inFunction(LAW, 'select coalesce((', 'select true or coalesce((') },
  { name: 'the law gives consent too', break: inFunction(FOUND, `where p.ground <> 'LAW'`, '') },
  {
    name: 'the law opens every floor',
    break: inFunction(FOUND, `p.ground = 'LAW' and not exists`, 'false and not exists'),
  },
  { name: 'a no does not last', break: inFunction(LAW, `is distinct from 'NO'`, 'is not null or true') },
  {
    name: 'the leader keeps the floor beside whom the citizen named',
    break: inFunction(LAW, 'and a.person_id <> p.person_id', 'and false'),
  },
  {
    name: 'the law goes on when the sick leave is over',
    break: inFunction(LAW, 'and app.today() <= s.to_date', ''),
  },
  {
    name: 'who waits is on the list',
    break: inPolicy(
      'participant',
      'seen',
      /\(\(admitted_at IS NOT NULL\) OR [^)]*\)[^)]*\)[^)]*\)\)+ AND /,
      '',
    ),
  },
];

function inFunctionOfInvitations(): Break {
  return run(`create or replace view app.invited with (security_barrier) as
    select i.milestone_id, i.case_id from public.invitation i join app.my_parts() s on s.case_id = i.case_id`);
}
