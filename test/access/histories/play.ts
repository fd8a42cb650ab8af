import type { PersonClient } from '@samtavle/backend/demo';
import type { TestDatabase } from '../../support/database.ts';
import type { TestPerson } from '../../support/people.ts';
import type { Act, History } from './acts.ts';
import type { Position } from './cast.ts';
import { registerCast } from './cast.ts';
import type { Questions, Tally } from './compare.ts';
import { compareApi, compareSql, onOneDay } from './compare.ts';
import { doConsentAct } from './consent-acts.ts';
import { doPeopleAct } from './people-acts.ts';
import { doRowAct } from './row-acts.ts';
import type { Scene } from './scene.ts';
import { dayOf, openScene, pick } from './scene.ts';

/** Where histories are played. Without questions for the API they are compared by SQL alone. */
export interface Theatre {
  readonly database: TestDatabase;
  readonly cast: readonly Position[];
  readonly questions: Questions | null;
  readonly tally: Tally;
}

export async function openTheatre(database: TestDatabase, questions: Questions | null): Promise<Theatre> {
  return { database, cast: await registerCast(database), questions, tally: { sql: 0, api: 0, seeAs: 0 } };
}

/**
 * Plays a history on a new case. After every act everyone's reading by SQL is compared with the oracle, and one
 * reader's over the API and in "see as". Throws at the first difference, telling after which act it was.
 */
export async function play(theatre: Theatre, { through, acts }: History): Promise<void> {
  const { database, cast, questions, tally } = theatre;
  const client = through === 'API' && questions !== null ? clientOf(questions) : null;
  const scene = await openScene(database, cast, client);
  for (const [place, act] of acts.entries()) {
    try {
      await doAct(scene, act);
      await onOneDay(scene, (today) => compareSql(scene, today, tally));
      const reader = pick(cast, place);
      if (questions !== null && reader !== undefined)
        await onOneDay(scene, (today) => compareApi(scene, reader, questions, today, tally));
    } catch (error) {
      throw new Error(`after act ${String(place)}, ${JSON.stringify(act)}`, { cause: error });
    }
  }
  // the cast goes home: the next history begins without this case on anybody's list
  if (!scene.model.closed) await doAct(scene, { do: 'close' });
}

const clientOf =
  (questions: Questions) =>
  (person: TestPerson): PersonClient =>
    questions.as(person);

async function doAct(scene: Scene, act: Act): Promise<void> {
  // in a closed case nobody acts; time goes on
  if (scene.model.closed && act.do !== 'pass') return;
  scene.model.today = await dayOf(scene.database);
  switch (act.do) {
    case 'join':
    case 'ask':
    case 'admit':
    case 'decline':
    case 'sick':
    case 'leave':
    case 'replace':
    case 'pass':
    case 'close':
      return doPeopleAct(scene, act);
    case 'give':
    case 'change':
    case 'withdraw':
    case 'object':
      return doConsentAct(scene, act);
    default:
      return doRowAct(scene, act);
  }
}
