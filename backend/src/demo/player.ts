import { connected } from '@samtavle/migrations';
import { StoryCalendar } from './calendar.js';
import type { PersonKey } from './cast.js';
import { demoRegister, PERSON_KEYS } from './cast.js';
import { DemoClock } from './clock.js';
import { MEETING_TASK, Names } from './names.js';
import type { ActOutcome, PersonClient } from './person-client.js';
import { logIn } from './person-client.js';
import { registerPeople } from './registers.js';
import type { ActLine, Line, LookLine, Scene, Story } from './script.js';
import { edges } from './stories/edges.js';
import { stories } from './stories/stories.js';

/** Where the demo is played. */
export interface Stage {
  /** Address of the running server. */
  readonly baseUrl: string;
  /** The same server's database, as samtavle_owner: for the registers and the clock, never for the cases. */
  readonly ownerDatabaseUrl: string;
}

/** One case as it is played: its story and what the story's names stand for. */
interface Played {
  readonly story: Story;
  readonly names: Names;
}

type Cast = ReadonlyMap<PersonKey, PersonClient>;

/**
 * Plays the demo on an empty database: everyone logs in, and does what the stories say through the public API, day by
 * day, while the demo clock is moved along. At the end the clock shows the real time.
 * @throws Error that says which act of which story did not end as it should.
 */
export async function playDemo({ baseUrl, ownerDatabaseUrl }: Stage): Promise<void> {
  const registered = await registerPeople(ownerDatabaseUrl, demoRegister);
  const cast: Cast = new Map(
    await Promise.all(PERSON_KEYS.map(async (key) => [key, await logIn(baseUrl, key)] as const)),
  );
  await connected(ownerDatabaseUrl, async (owner) => {
    const clock = new DemoClock(owner);
    const calendar = new StoryCalendar(await clock.realToday());
    try {
      const played = [...stories, ...edges].map((story) => ({
        story,
        names: new Names(registered, (day) => calendar.day(day)),
      }));
      for (const { scene, ...of } of inOrder(played)) {
        await clock.moveTo(calendar.day(scene.day), scene.time);
        for (const line of scene.lines) await play(line, scene, of, cast);
      }
    } finally {
      await clock.release();
    }
  });
}

/** All scenes of all stories as time passes: the clock never turns back. */
function inOrder(played: readonly Played[]): readonly (Played & { readonly scene: Scene })[] {
  const moment = ({ scene }: { readonly scene: Scene }) => `${scene.day} ${scene.time}`;
  return played
    .flatMap((it) => it.story.scenes.map((scene) => ({ ...it, scene })))
    .toSorted((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0));
}

async function play(line: Line, scene: Scene, { story, names }: Played, cast: Cast): Promise<void> {
  const person = cast.get(line.who);
  if (person === undefined) throw new Error(`${line.who} is not logged in.`);
  try {
    await (line.kind === 'ACT' ? act(line, person, names) : look(line, person, names));
  } catch (error) {
    const what = line.kind === 'ACT' ? `${line.mutation} ${JSON.stringify(line.input)}` : 'opens the board';
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The demo stopped in case ${story.name} on ${scene.day}: ${line.who} ${what}: ${why}`, {
      cause: error,
    });
  }
}

async function act(line: ActLine, person: PersonClient, names: Names): Promise<void> {
  const input = await names.input(line, (caseId, type) => findDuty(person, caseId, type));
  const outcome = await person.act(line.mutation, input);
  if (line.refusedBy === null) {
    demandDone(outcome);
    names.learn(line, outcome);
  } else if (!outcome.problems.some(({ rule }) => rule === line.refusedBy)) {
    throw new Error(`should have been refused by ${line.refusedBy}`);
  }
}

function demandDone({ problems, conflict }: ActOutcome): void {
  if (conflict !== null) throw new Error(`conflict with version ${String(conflict.version)}`);
  if (problems.length > 0)
    throw new Error(problems.map(({ field, rule }) => `${rule} (${field})`).join(', '));
}

async function look({ sees }: LookLine, person: PersonClient, names: Names): Promise<void> {
  const query = 'query ($caseId: ID!) { board(caseId: $caseId) { caseId } }';
  const { data, errors } = await person.graphql<{ board: unknown }>(query, { caseId: names.caseId });
  if (errors[0] !== undefined) throw new Error(errors[0].message);
  const isThere = (data?.board ?? null) !== null;
  if (isThere !== sees) throw new Error(sees ? 'the board is not there' : 'the board should not be there');
}

interface Milestones {
  readonly board: {
    readonly milestones: readonly { readonly id: string; readonly type: string; readonly version: number }[];
  } | null;
}

/** A duty laid by law, as the person who acts finds it on the own board. */
async function findDuty(
  person: PersonClient,
  caseId: string,
  type: string,
): Promise<{ id: string; version: number } | null> {
  if (type === 'SAFETY') return findSafety(person);
  if (type === 'REVIEW') return findReview(person, caseId);
  if (type.startsWith(MEETING_TASK)) return findMeetingTask(person, caseId);
  const query = 'query ($caseId: ID!) { board(caseId: $caseId) { milestones { id type version } } }';
  const { data } = await person.graphql<Milestones>(query, { caseId });
  return data?.board?.milestones.find((it) => it.type === type) ?? null;
}

/** The task of safety that waits for the person who acts; one at most is open in the stories. */
async function findSafety(person: PersonClient): Promise<{ id: string; version: number } | null> {
  const { data } = await person.graphql<{ openSafety: readonly { readonly id: string }[] }>(
    '{ openSafety { id } }',
  );
  const [task] = data?.openSafety ?? [];
  return task === undefined ? null : { id: task.id, version: 1 };
}

/** The task that a meeting gave the person who acts; one at most is open in the stories. */
async function findMeetingTask(
  person: PersonClient,
  caseId: string,
): Promise<{ id: string; version: number } | null> {
  const query =
    'query ($caseId: ID!) { meetings(caseId: $caseId) { meetings { tasks { id version mayFinish } } } }';
  const { data } = await person.graphql<GivenTasks>(query, { caseId });
  const tasks = data?.meetings?.meetings.flatMap((meeting) => meeting.tasks);
  return tasks?.find(({ mayFinish }) => mayFinish) ?? null;
}

interface GivenTasks {
  readonly meetings: {
    readonly meetings: readonly {
      readonly tasks: readonly {
        readonly id: string;
        readonly version: number;
        readonly mayFinish: boolean;
      }[];
    }[];
  } | null;
}

/** The review that is open, which came by itself when the step started. */
async function findReview(
  person: PersonClient,
  caseId: string,
): Promise<{ id: string; version: number } | null> {
  const query = 'query ($caseId: ID!) { reviews(caseId: $caseId) { reviews { id closedAt } } }';
  const { data } = await person.graphql<OpenReviews>(query, { caseId });
  const open = data?.reviews?.reviews.find(({ closedAt }) => closedAt === null);
  return open === undefined ? null : { id: open.id, version: 0 };
}

interface OpenReviews {
  readonly reviews: {
    readonly reviews: readonly { readonly id: string; readonly closedAt: string | null }[];
  } | null;
}
