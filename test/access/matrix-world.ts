import { randomUUID } from 'node:crypto';
import type { Participation } from '@samtavle/shared/policy';
import { CATEGORIES, LEVELS } from '@samtavle/shared/policy';
import type { Query } from '../support/acting.ts';
import { actingAs } from '../support/acting.ts';
import type { TestDatabase } from '../support/database.ts';
import { byLink, letIn } from '../support/part-link.ts';
import type { TestPerson, TestStaff } from '../support/people.ts';
import { registerPerson } from '../support/people.ts';
import { nameWaiting, registerLeader, writeSickNote } from '../support/waiting.ts';
import type { ConsentStory, StoryRecord } from './consent-stories.ts';

/** One case whose every category holds a row at every level, with one story of consent and one of participation. */
export interface MatrixCase {
  readonly caseId: string;
  readonly citizen: TestPerson;
  readonly reader: TestStaff;
  readonly story: ConsentStory;
  readonly participation: Participation;
}

/** Builds the case as its citizen would: with the backend's role, behind the same wall. */
export async function buildCase(
  database: TestDatabase,
  reader: TestStaff,
  stranger: TestStaff,
  story: ConsentStory,
  participation: Participation,
): Promise<MatrixCase> {
  const caseId = randomUUID();
  const citizen = await registerPerson(database, `citizen-${caseId}`);
  await actingAs(database, citizen, async (query) => {
    await query('insert into case_file (id, citizen_id, citizen_name) values ($1, $2, $3)', [
      caseId,
      citizen.id,
      '',
    ]);
    await query(
      `insert into milestone (id, case_id, category, seen_from, type, title, lane, owner_role)
       select gen_random_uuid(), $1, c, l, 'ACTIVITY', c || l, 'WORK', 'CITIZEN' from unnest($2::text[]) c, generate_series(1, 3) l`,
      [caseId, CATEGORIES],
    );
  });
  const participantId = await bringIn(database, { caseId, citizen, reader, stranger, participation });
  await actingAs(database, citizen, async (query) => {
    for (const record of story.records) await writeConsent(query, caseId, participantId, citizen.id, record);
    if (participation === 'ENDED') await query('select app.end_participation($1)', [participantId]);
  });
  return { caseId, citizen, reader, story, participation };
}

/** Who is brought in how; whom a law lets in is named by the register, or by somebody's call while a sick leave runs. */
async function bringIn(
  database: TestDatabase,
  of: Pick<MatrixCase, 'caseId' | 'citizen' | 'reader' | 'participation'> & { readonly stranger: TestStaff },
): Promise<string> {
  const { caseId, citizen, reader, stranger, participation } = of;
  if (participation === 'INVITED') return nameWaiting(database, caseId, reader);
  if (participation === 'BY_LAW') {
    const towards = reader.role === 'EMPLOYER' ? reader.organisationId : null;
    if (towards !== null) await registerLeader(database, citizen.id, reader);
    await writeSickNote(database, caseId, towards);
    if (towards === null) return nameWaiting(database, caseId, reader);
    const { rows } = await database.admin.query<{ id: string }>(
      'select id from participant where case_id = $1 and person_id = $2',
      [caseId, reader.id],
    );
    return rows[0]?.id ?? 'the register names nobody';
  }
  // one who never took part gets nothing from what was given to somebody else in the same role
  return actingAs(database, citizen, (query) =>
    addParticipant(query, caseId, citizen, participation === 'NEVER' ? stranger : reader),
  );
}

async function addParticipant(
  query: Query,
  caseId: string,
  citizen: TestPerson,
  staff: TestStaff,
): Promise<string> {
  if (byLink(staff)) await letIn(query, caseId, citizen, staff);
  const id = randomUUID();
  await query(
    `insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
     values ($1, $2, $3, $4, $5, '', '')`,
    [id, caseId, staff.id, staff.organisationId, staff.role],
  );
  return id;
}

/** Writes one record with an item for every category, and how it ended. */
async function writeConsent(
  query: Query,
  caseId: string,
  participantId: string,
  givenBy: string,
  record: StoryRecord,
): Promise<void> {
  const id = randomUUID();
  await query(
    `insert into consent (id, case_id, participant_id, kind, purpose, confidentiality_release, gdpr_basis, text_version, language,
       given_via, given_by, valid_from, valid_to)
     values ($1, $2, $3, $4, 'p', 'c', 'g', 'v', 'nb', 'SELF', $5, app.now() + make_interval(days => $6), 
       case when $4 = 'GRANT' then app.now() + make_interval(days => coalesce($7, $6 + 365)) else app.now() + make_interval(days => $7) end)`,
    [id, caseId, participantId, record.kind, givenBy, record.fromDay, record.toDay],
  );
  await query(
    `insert into consent_item (consent_id, case_id, participant_id, kind, category, level, valid_from, valid_to)
     select c.id, c.case_id, c.participant_id, c.kind, x, $2, c.valid_from, c.valid_to
     from consent c, unnest($3::text[]) x where c.id = $1`,
    [id, LEVELS.indexOf(record.level), CATEGORIES],
  );
  for (const category of endings(record)) {
    await query('insert into consent_end (consent_id, case_id, category, cause) values ($1, $2, $3, $4)', [
      id,
      caseId,
      category,
      record.cause,
    ]);
  }
}

/** What the record's end names: the whole record, each category by itself, or nothing. */
function endings(record: StoryRecord): readonly (string | null)[] {
  if (record.ended === undefined) return [];
  return record.ended === 'WHOLE' ? [null] : CATEGORIES;
}
