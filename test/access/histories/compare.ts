import type { PersonClient } from '@samtavle/backend/demo';
import { CATEGORIES, rankOf } from '@samtavle/shared/policy';
import { actingAs } from '../../support/acting.ts';
import type { TestPerson } from '../../support/people.ts';
import type { Position } from './cast.ts';
import type { Day, ModelPart } from './model.ts';
import type { Scene } from './scene.ts';
import { dayOf } from './scene.ts';

/** How many decisions were compared: one is one reader and one category over one channel. */
export interface Tally {
  sql: number;
  api: number;
  seeAs: number;
}

const IDS = ['milestone', 'step', 'goal', 'accommodation', 'participant']
  .map((table) => `select id from ${table} where case_id = $1`)
  .join(' union all ');
const SEEN = `select coalesce((select json_agg(id order by id::text) from (${IDS}) x), '[]') as ids,
  coalesce((select json_agg(array[participant_id::text, category, level::text, basis]
    order by participant_id::text, category) from app.access where case_id = $1), '[]') as access`;

/** Everyone's reading of the case by raw SQL as the backend's role, against the oracle. */
export async function compareSql(scene: Scene, today: Day, tally: Tally): Promise<void> {
  const { model, database } = scene;
  model.today = today;
  const people = new Map(scene.cast.map((position) => [position.id, position]));
  await Promise.all(
    [...people.values()].map(async (person) => {
      const [seen] = await actingAs(database, person, (query) =>
        query<{ ids: string[]; access: string[][] }>(SEEN, [model.caseId]),
      );
      const parts = model.partsOf(person.id);
      same(`${person.name} by SQL`, seen, {
        ids: model.seenBy(parts, today),
        access: accessOf(scene, parts, today),
      });
      tally.sql += CATEGORIES.length * Math.max(parts.length, 1);
    }),
  );
  const [own] = await actingAs(database, scene.citizen, (query) =>
    query<{ n: number }>('select count(*)::int as n from milestone where case_id = $1', [model.caseId]),
  );
  same('the citizen by SQL', own?.n, model.rows.filter(({ table }) => table === 'milestone').length);
}

function accessOf({ model }: Scene, parts: readonly ModelPart[], today: Day): string[][] {
  return [...parts]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((part) =>
      [...CATEGORIES].sort().map((category) => {
        const { level, basis } = model.decide(part, category, today);
        return [part.id, category, String(rankOf(level)), basis];
      }),
    );
}

interface Row {
  readonly id: string;
}
interface Seen {
  readonly participants: readonly Row[];
  readonly milestones: readonly Row[];
  readonly steps: readonly Row[];
  readonly goals: readonly Row[];
  readonly accommodations: readonly Row[];
  readonly sharing: readonly { readonly category: string; readonly level: string; readonly basis: string }[];
}

/** What is asked of the API, in the person's own reading and in the citizen's "see as". */
export interface Questions {
  readonly as: (person: Pick<TestPerson, 'key' | 'token'>) => PersonClient;
  /** Every field of a board. */
  readonly allOfBoard: string;
}

/** One reader's board over the API, and what the citizen is shown that each of the reader's parts sees. */
export async function compareApi(
  scene: Scene,
  person: Position,
  { as, allOfBoard }: Questions,
  today: Day,
  tally: Tally,
): Promise<void> {
  const { model } = scene;
  model.today = today;
  const parts = model.partsOf(person.id);
  const { board } = await ask<{ board: Seen | null }>(
    as(person),
    `query ($id: ID!) { board(caseId: $id) ${allOfBoard} }`,
    model.caseId,
  );
  // of two parts the board tells the sharing of the one that stands first
  const [first] = [...parts].sort((a, b) => (a.position.role < b.position.role ? -1 : 1));
  same(`${person.name} by the API`, summary(board), first && expected(scene, first, parts, today));
  tally.api += CATEGORIES.length;
  for (const part of model.parts.filter((one) => one.position.id === person.id)) {
    const { preview } = await ask<{ preview: Seen | null }>(
      as(scene.citizen),
      `query ($id: ID!) { preview(participantId: $id) ${allOfBoard} }`,
      part.id,
    );
    const seen = parts.includes(part) ? expected(scene, part, [part], today) : undefined;
    same(`${person.name} as the citizen is shown`, summary(preview), seen);
    if (parts.length === 1 && part === first) same(`${person.name}: see as, byte for byte`, preview, board);
    tally.seeAs += CATEGORIES.length;
  }
}

async function ask<T>(client: PersonClient, query: string, id: string): Promise<T> {
  const { data, errors } = await client.graphql<T>(query, { id });
  if (data === null || errors.length > 0) throw new Error(`${client.key}: ${JSON.stringify(errors)}`);
  return data;
}

function summary(board: Seen | null): object | undefined {
  if (board === null) return undefined;
  const rows = [board.participants, board.milestones, board.steps, board.goals, board.accommodations].flat();
  return {
    ids: rows.map(({ id }) => id).sort(),
    sharing: board.sharing.map((one) => [one.category, one.level, one.basis]),
  };
}

function expected({ model }: Scene, told: ModelPart, parts: readonly ModelPart[], today: Day): object {
  const sharing = CATEGORIES.map((category) => {
    const { level, basis } = model.decide(told, category, today);
    return [category, level, basis];
  });
  return { ids: model.seenBy(parts, today), sharing };
}

/** Compares, unless the date turned meanwhile: then once more. */
export async function onOneDay(scene: Scene, compare: (today: Day) => Promise<void>): Promise<void> {
  const before = await dayOf(scene.database);
  try {
    await compare(before);
  } catch (error) {
    const after = await dayOf(scene.database);
    if (after === before) throw error;
    await compare(after);
  }
}

function same(what: string, found: unknown, wanted: unknown): void {
  const [a, b] = [inWords(found), inWords(wanted)];
  if (a === b) return;
  throw new Error(`${what}: found ${a.slice(0, 1500)}, decide() says ${b.slice(0, 1500)}`);
}

const inWords = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
