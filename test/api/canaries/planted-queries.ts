import type { Break } from '../../access/broken.ts';
import { inFunction, together, wideOpen } from '../../access/broken.ts';

/** A leak for each query: whom it would tell something, and how the wall is broken for it. */
export const QUERIES: readonly (readonly [channel: string, reader: string, how: string, broken: Break])[] = [
  ['query board', 'employer', 'a policy is open', wideOpen('function_entry')],
  ['query board', 'otherEmployer', 'employers see each other', wideOpen('employment', 'own_job_only')],
  ['query caseload', 'nav', 'a policy is open', wideOpen('work_actual')],
  ['query consents', 'gp', 'its policies are open', together(wideOpen('consent'), wideOpen('consent_item'))],
  ['query measures', 'nav', 'a policy is open', wideOpen('measurement')],
  ['query measures', 'employer', 'safety is open', wideOpen('safety_task')],
  ['query readerLog', 'gp', 'the log is open', wideOpen('audit.access_log')],
  [
    'query preview',
    'employer',
    'anyone may borrow eyes',
    together(wideOpen('participant'), inFunction('app.viewed_as()', 'c.citizen_id = app.actor()', 'true')),
  ],
  [
    'query directory',
    'nav',
    'citizens stand in it, whatever is searched for',
    together(
      inFunction(
        'app.directory(uuid,text,text)',
        's.organisation_id, p.name,',
        `s.organisation_id, (select string_agg(c.citizen_name, ' ') from public.case_file c),`,
      ),
      inFunction('app.enough(text)', 'select exists', 'select true or exists'),
      inFunction('app.names(text,text)', 'bool_and(', 'true or bool_and('),
    ),
  ],
  ['query outcome', 'nav', 'the citizen’s own word is open', wideOpen('closing_word', 'citizen_only')],
  ['query handover', 'employer', 'its policy is open', wideOpen('handover')],
  [
    'query researchAnswers',
    'gp',
    'it asks nobody whose it is',
    together(
      wideOpen('research_answer', 'citizen_only'),
      inFunction('app.read_research(text,uuid)', 'or for_case <> all (app.private_cases())', ''),
    ),
  ],
  [
    'query me',
    'employer',
    'the wrong name',
    inFunction('app.my_name()', 'p.id = app.actor()', 'p.id <> app.actor()'),
  ],
  [
    'query myCases',
    'employer',
    'everyone’s parts',
    inFunction('app.parts_now()', 'p.person_id = me and', 'p.person_id is not null and'),
  ],
  ['query own', 'employer', 'a policy is open', wideOpen('own_entry')],
  ['query eligibility', 'employer', 'a policy is open', wideOpen('eligibility_entry')],
];
