import { randomUUID } from 'node:crypto';
import type { PersonClient } from '@samtavle/backend/demo';
import type { Category } from '@samtavle/shared/policy';
import { CATEGORIES } from '@samtavle/shared/policy';
import type { Query } from '../../support/acting.ts';
import { actingAs } from '../../support/acting.ts';
import type { TestDatabase } from '../../support/database.ts';
import { shiftClock } from '../../support/database.ts';
import type { TestPerson } from '../../support/people.ts';
import { registerLeader } from '../../support/waiting.ts';
import type { Position } from './cast.ts';
import { newCitizen } from './cast.ts';
import type { Day, ModelPart, ModelRow } from './model.ts';
import { Model } from './model.ts';

/** One history as it is being played: the real case, and beside it what the oracle remembers. */
export interface Scene {
  readonly database: TestDatabase;
  readonly cast: readonly Position[];
  readonly citizen: TestPerson;
  readonly model: Model;
  /** The citizen over the API; null when the history goes through SQL alone. */
  readonly api: PersonClient | null;
  days: number;
}

const FROM = [1, 2, 3] as const;

/** Opens a case with a row at every level of every category, and one for each of two jobs. */
export async function openScene(
  database: TestDatabase,
  cast: readonly Position[],
  api: ((person: TestPerson) => PersonClient) | null,
): Promise<Scene> {
  await shiftClock(database, 0);
  const citizen = await newCitizen(database);
  const leader = cast.find(({ name }) => name === 'leader');
  const model = new Model(randomUUID(), leader);
  if (leader !== undefined) await registerLeader(database, citizen.id, leader);
  const jobs = [...new Set(employers(cast).map(({ organisationId }) => organisationId))].slice(0, 2);
  const rows = CATEGORIES.flatMap((category) => [
    ...FROM.map((from) => newRow(category, from, null)),
    ...jobs.map((employerId) => newRow(category, 2, employerId)),
  ]);
  await actingAs(database, citizen, async (query) => {
    await query(`insert into case_file (id, citizen_id, citizen_name) values ($1, $2, '')`, [
      model.caseId,
      citizen.id,
    ]);
    await query(
      `insert into milestone (id, case_id, category, seen_from, employer_id, type, title, lane, owner_role)
       select (r->>'id')::uuid, $1, r->>'category', (r->>'from')::int, (r->>'employerId')::uuid, 'ACTIVITY', '', 'WORK', 'CITIZEN'
       from jsonb_array_elements($2) r`,
      [model.caseId, JSON.stringify(rows)],
    );
  });
  model.rows.push(...rows);
  return { database, cast, citizen, model, api: api?.(citizen) ?? null, days: 0 };
}

function newRow(category: Category, from: 1 | 2 | 3, employerId: string | null): ModelRow {
  return { id: randomUUID(), table: 'milestone', category, from, employerId, version: 1, named: [] };
}

/** One of them; undefined when there is none. */
export const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)];

export const employers = (cast: readonly Position[]): readonly Position[] =>
  cast.filter(({ role }) => role === 'EMPLOYER');

/** A job of somebody in the cast, or none. */
export const jobOf = (scene: Scene, n: number | null): string | null =>
  n === null ? null : (pick(employers(scene.cast), n)?.organisationId ?? null);

export const asCitizen = <T>(scene: Scene, work: (query: Query) => Promise<T>): Promise<T> =>
  actingAs(scene.database, scene.citizen, work);

/** As the citizen (null) or as the one who has this part. */
export const asAuthor = <T>(
  scene: Scene,
  part: ModelPart | null,
  work: (query: Query) => Promise<T>,
): Promise<T> => actingAs(scene.database, part === null ? scene.citizen : part.position, work);

/** The number of the date that the database goes by. */
export async function dayOf(database: TestDatabase): Promise<Day> {
  const { rows } = await database.app.query<{ day: number }>(`select app.today() - date '1970-01-01' as day`);
  const [row] = rows;
  if (row === undefined) throw new Error('the database has a date');
  return row.day;
}

/** yyyy-mm-dd */
export const dateOf = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
