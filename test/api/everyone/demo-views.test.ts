import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { logIn, playDemo } from '@samtavle/backend/demo';
import type { GraphQLSchema } from 'graphql';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { WholeBoard } from '../fixtures/board.ts';
import { boardOf } from '../fixtures/board.ts';
import { contractOf } from '../fixtures/contract.ts';

// Who sees what on the demo's day, as the story of the three cases tells it; held against the demo as it is played.
let server: TestServer;
let contract: GraphQLSchema;
beforeAll(async () => {
  server = await startTestServer();
  await playDemo({ baseUrl: server.url, ownerDatabaseUrl: server.database.ownerUrl });
  contract = await contractOf(await logIn(server.url, 'A'));
}, 300_000);
afterAll(() => server.stop());

interface View {
  /** What is shared, in the matrix's order. */
  readonly shared: readonly string[];
  /** Everyone on the list of people. */
  readonly people: readonly string[];
  /** Sections in which there is something. */
  readonly holds: readonly (keyof WholeBoard)[];
  /** Nowhere on the board, in no spelling. */
  readonly never: readonly string[];
}

const SECTIONS = [
  'employments',
  'sickLeave',
  'goals',
  'steps',
  'actuals',
  'milestones',
  'accommodations',
  'functions',
] as const;
const CLINIC = [
  'Varm',
  'Nordhavn',
  'psykolog',
  'DPS',
  'henvis',
  'PHQ',
  'RTW-SE',
  'REFERRAL',
  'COURSE',
  'TREATMENT_',
];
const NAV_SPECIALISTS = [
  'SFJ',
  'IPS',
  'Tydelig Vind',
  'Trygg Sti',
  'Viddene',
  'AAP',
  'Lys Hegg',
  'FIRST_EMPLOYER_CONTACT',
  'RETENTION',
];

const VIEWS: readonly (readonly [key: string, name: string, citizen: string, View])[] = [
  [
    'p8',
    'A’s leader',
    'Modig Fjære',
    {
      shared: [
        'EMPLOYMENT CONTRIBUTE OWNER',
        'SICK_LEAVE SUMMARY STATUTORY',
        'PLAN READ CONSENT',
        'ACCOMMODATION CONTRIBUTE CONSENT',
        'FUNCTION READ CONSENT',
      ],
      people: ['Rolig Bølge'],
      holds: SECTIONS,
      never: [...CLINIC, 'Rask Elv', 'Klok Gran'],
    },
  ],
  [
    'p3',
    'A’s counsellor',
    'Modig Fjære',
    {
      shared: [
        'EMPLOYMENT READ CONSENT',
        'SICK_LEAVE READ STATUTORY',
        'PLAN READ CONSENT',
        'ACCOMMODATION READ CONSENT',
        'FUNCTION READ CONSENT',
        'NAV CONTRIBUTE OWNER',
      ],
      people: ['Rask Elv'],
      holds: SECTIONS,
      never: CLINIC,
    },
  ],
  [
    'p1',
    'A’s GP',
    'Modig Fjære',
    {
      shared: [
        'PARTICIPANTS READ HEALTH_COOPERATION',
        'EMPLOYMENT READ HEALTH_COOPERATION',
        'SICK_LEAVE CONTRIBUTE OWNER',
        'PLAN READ HEALTH_COOPERATION',
        'ACCOMMODATION READ STATUTORY',
        'FUNCTION READ HEALTH_COOPERATION',
        'TREATMENT READ HEALTH_COOPERATION',
        'WORK_MEASURES READ HEALTH_COOPERATION',
        'SYMPTOM_MEASURES READ HEALTH_COOPERATION',
        'DIAGNOSIS READ HEALTH_COOPERATION',
        'SAFETY READ HEALTH_COOPERATION',
      ],
      people: ['Klok Gran', 'Rask Elv', 'Rolig Bølge', 'Varm Stein'],
      holds: SECTIONS,
      never: [],
    },
  ],
  [
    'p9',
    'B’s employer',
    'Stille Bekk',
    {
      shared: [
        'EMPLOYMENT CONTRIBUTE OWNER',
        'SICK_LEAVE SUMMARY STATUTORY',
        'PLAN READ CONSENT',
        'ACCOMMODATION READ CONSENT',
      ],
      people: ['Glad Spurv'],
      holds: ['employments', 'goals', 'steps', 'actuals', 'milestones', 'accommodations'],
      never: [...NAV_SPECIALISTS, 'Rask Elv', 'Klok Gran'],
    },
  ],
  [
    'p6',
    'B’s job specialist',
    'Stille Bekk',
    {
      shared: [
        'EMPLOYMENT READ CONSENT',
        'PLAN READ CONSENT',
        'FUNCTION READ CONSENT',
        'BARRIER_WORK READ CONSENT',
        'INFO_STRATEGY READ CONSENT',
        'NAV READ CONSENT',
      ],
      people: ['Lys Hegg', 'Trygg Sti'],
      holds: ['employments', 'goals', 'steps', 'actuals', 'milestones', 'functions'],
      never: ['Tydelig Vind', 'Klok Gran', 'TREATMENT_'],
    },
  ],
  [
    'p4',
    'B’s adviser, whose commission was answered in June',
    'Stille Bekk',
    {
      shared: [],
      people: ['Lys Hegg'],
      holds: ['goals'],
      never: ['Trygg Sti', 'Tydelig Vind', 'Klok Gran', 'Glad Spurv', 'TREATMENT_'],
    },
  ],
  [
    'p3',
    'C’s counsellor, whose consent ran out',
    'Raus Lerke',
    {
      // by law the employer's plan, since a week before the meeting that Nav held
      shared: [
        'EMPLOYMENT SUMMARY STATUTORY',
        'SICK_LEAVE READ STATUTORY',
        'ACCOMMODATION READ STATUTORY',
        'NAV CONTRIBUTE OWNER',
      ],
      people: ['Rask Elv'],
      holds: ['employments', 'sickLeave', 'goals', 'milestones', 'accommodations'],
      never: [...CLINIC, 'Åpen Port', 'lesegruppe', 'Fast Tau'],
    },
  ],
  [
    'p11',
    'C’s new contact at work',
    'Raus Lerke',
    {
      shared: [
        'EMPLOYMENT CONTRIBUTE OWNER',
        'SICK_LEAVE SUMMARY STATUTORY',
        'PLAN READ CONSENT',
        'ACCOMMODATION READ CONSENT',
        'MEETING READ CONSENT',
      ],
      people: ['Åpen Port'],
      holds: ['employments', 'sickLeave', 'goals', 'steps', 'actuals', 'milestones', 'accommodations'],
      never: [...CLINIC, 'Streng Mast', 'ekspertbistand', 'Dyp Sjø', 'Fast Tau'],
    },
  ],
];

interface Mine {
  readonly myCases: readonly { readonly caseId: string; readonly citizenName: string }[];
}

async function casesOf(key: string) {
  const client = await logIn(server.url, key);
  const { data } = await client.graphql<Mine>('{ myCases { caseId citizenName } }');
  return { client, cases: data?.myCases ?? [] };
}

async function viewOf(key: string, citizen: string): Promise<WholeBoard> {
  const { client, cases } = await casesOf(key);
  const found = cases.find(({ citizenName }) => citizenName === citizen);
  if (found === undefined) throw new Error(`${key} has no part in the case of ${citizen}`);
  return boardOf(contract, client, found.caseId);
}

describe.each(VIEWS)('%s, %s', (key, _, citizen, view) => {
  test('sees what the story says, and no word more', async () => {
    const board = await viewOf(key, citizen);
    const shared = board.sharing.filter(({ level }) => level !== 'NONE');
    expect(shared.map(({ category, level, basis }) => `${category} ${level} ${basis}`)).toEqual(view.shared);
    expect(board.participants.map(({ name }) => name).sort()).toEqual([...view.people].sort());
    expect(SECTIONS.filter((section) => board[section].length > 0)).toEqual(view.holds);
    // the list of sharing names every category to everyone
    const words = JSON.stringify({ ...board, sharing: [] }).toLowerCase();
    expect(view.never.filter((word) => words.includes(word.toLowerCase()))).toEqual([]);
  });
});

test('the counsellor from whom A withdrew the work measures has no hint that they were ever shared', async () => {
  const { sharing } = await viewOf('p3', 'Modig Fjære');
  const line = (category: string) => ({ ...sharing.find((one) => one.category === category), category: '' });
  expect(line('WORK_MEASURES').level).toBe('NONE');
  expect(line('WORK_MEASURES')).toEqual(line('PERSONAL'));
});

test.each(['p7', 'p10', 'p12'])('%s, whose part is over or never was, has no case at all', async (key) => {
  expect((await casesOf(key)).cases).toEqual([]);
});

test('the ceiling holds for B’s job specialist, whatever was asked for: never the symptoms', async () => {
  const { sharing } = await viewOf('p6', 'Stille Bekk');
  expect(sharing.find(({ category }) => category === 'SYMPTOM_MEASURES')).toMatchObject({
    level: 'NONE',
    reason: 'NEVER_SHARED',
  });
});
