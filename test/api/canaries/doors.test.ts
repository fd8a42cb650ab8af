import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { inFunction, together } from '../../access/broken.ts';
import { startTestServer } from '../../support/server.ts';
import { done, plusDays, stepInput } from '../../support/world.ts';
import { allOf } from '../fixtures/contract.ts';
import { fileOf } from '../fixtures/file-of.ts';
import { wordsOfPdf } from '../fixtures/words-of-pdf.ts';
import { bringTo, sightOf, STATES } from './canary-case.ts';
import type { Aviary, Emission } from './collect.ts';
import type { OpenAviary } from './open-aviary.ts';
import { DOORS } from './doors.ts';
import { openAviary } from './open-aviary.ts';
import { FIRST_HOURS } from './plant.ts';
import { QUERIES } from './planted-queries.ts';
import { listenRaw } from './subscribe.ts';
import { ask, walkMutations, walkQueries } from './walk.ts';

const MIXED = STATES.find(({ name }) => name === 'READ of every other category') ?? never();
const NOTHING = STATES.find(({ name }) => name === 'nothing') ?? never();
function never(): never {
  throw new Error('the states have these');
}

let open: OpenAviary;
let aviary: Aviary;
beforeAll(async () => {
  open = await openAviary(await startTestServer({ LOG_LEVEL: 'debug' }));
  aviary = await open.count();
  await bringTo(open.server, open.own, MIXED);
}, 400_000);
afterAll(() => open.server.stop());

const NONE: ReadonlySet<string> = new Set();
const readerOf = (name: string) => open.own.readers.find((one) => one.name === name) ?? never();

/** One of each thing that an act can name, in the own case and in another's. */
const things = () => [
  ...Object.values(open.own.ids),
  ...Object.values(open.own.parts),
  open.own.caseId,
  ...Object.values(open.other.ids).slice(0, 6),
  open.other.caseId,
];

test('every door of the server has somebody who walks through it', () => {
  const names = (kind: string) =>
    open.server.handlers
      .filter((handler) => handler.kind === kind)
      .map(({ name }) => name)
      .sort();
  expect(names('http')).toEqual(Object.keys(DOORS).sort());
  const { contract } = open;
  expect(names('query')).toEqual(Object.keys(contract.getQueryType()?.getFields() ?? {}).sort());
  expect(names('mutation')).toEqual(Object.keys(contract.getMutationType()?.getFields() ?? {}).sort());
  expect(names('subscription')).toEqual(
    Object.keys(contract.getSubscriptionType()?.getFields() ?? {}).sort(),
  );
});

test('over every other door nothing comes out, in body or header, for anyone', async () => {
  const emissions: Emission[] = [];
  for (const [door, paths] of Object.entries(DOORS)) {
    if (paths === 'by a test of its own') continue;
    for (const path of paths)
      for (const cookie of ['', open.server.as(readerOf('gp').staff).cookie]) {
        // a logout would end the session that the rest of the test needs
        const carried = door === 'POST /auth/logout' ? '' : cookie;
        const body = door.startsWith('POST') ? {} : undefined;
        emissions.push(
          await ask({ url: open.server.url, cookie: carried }, door, {
            path: path.replaceAll(':case', open.own.caseId),
            body,
          }),
        );
      }
  }
  expect(emissions.length).toBeGreaterThan(30);
  expect(
    aviary.leaks(
      emissions.filter(({ text }) => !text.includes('citizenName')),
      NONE,
    ),
  ).toEqual([]);
}, 240_000);

/** Everything about a reader, as the file that the reader would take home; of a PDF its words. */
async function everythingOf(name: string, format: 'JSON' | 'PDF'): Promise<Emission> {
  const person = open.server.as(readerOf(name).staff);
  const file = await fileOf(open.server, person, 'everything', { format });
  expect(file.status).toBe(200);
  // lines break within words too
  const words = format === 'PDF' ? await wordsOfPdf(file.body) : file.body.toString('utf8');
  return {
    channel: 'download',
    asked: `everything, ${format}`,
    text: `${words}\n${words.replaceAll('\n', '')}`,
  };
}

test('a download holds what one may read and what the registers hold about oneself, and nothing more', async () => {
  const leaks = [];
  for (const reader of open.own.readers) {
    const one = { url: open.server.url, cookie: open.server.as(reader.staff).cookie };
    const log = (format: string) =>
      ask(one, 'download', { path: '/download/reader-log', body: { caseId: open.own.caseId, format } });
    const found = aviary.leaks(
      [
        await log('CSV'),
        await log('JSON'),
        await everythingOf(reader.name, 'JSON'),
        await everythingOf(reader.name, 'PDF'),
      ],
      aviary.allowed(sightOf(reader, MIXED)),
    );
    const aboutOneself = /^(public\.(person|organisation|staff)|auth\.identity)\./;
    leaks.push(
      ...found
        .filter(({ from }) => !aboutOneself.test(from))
        .map((leak) => ({ reader: reader.name, ...leak })),
    );
  }
  expect(leaks).toEqual([]);
}, 240_000);

test('without a session no query and no mutation gives anything', async () => {
  const nobody = { ...open.asker(readerOf('gp').staff), cookie: '' };
  const emissions = [...(await walkQueries(nobody)), ...(await walkMutations(nobody, 2))];
  expect(aviary.leaks(emissions, NONE)).toEqual([]);
}, 240_000);

test('no refusal of a mutation tells what decide() does not allow: own, foreign, guessed and malformed ids', async () => {
  const leaks = [];
  for (const [place, reader] of open.own.readers.entries()) {
    const sight = sightOf(reader, MIXED);
    // whoever ends the own part would see nothing more
    const ids = things().filter((id) => id !== reader.part.id);
    const turned = [...ids.slice(place * 3), ...ids.slice(0, place * 3)];
    const emissions = await walkMutations(open.asker(reader.staff, turned), 4);
    expect(emissions.length).toBeGreaterThan(200);
    const found = aviary.leaks(emissions, aviary.allowed(sight));
    leaks.push(...found.map((leak) => ({ reader: reader.name, ...leak })));
  }
  expect(leaks).toEqual([]);
}, 400_000);

test('no subscription tells more than the case it is about, while others act', async () => {
  const { own, other, server } = open;
  const listeners = [...own.readers.map(({ staff }) => staff), other.people.nav];
  const ears = await Promise.all(
    listeners.map((staff) => listenRaw(open.asker(staff), (type) => allOf(open.contract, type))),
  );
  const { caseId, citizen, therapist, employer, today, monday } = own;
  await done(citizen, 'writeFunction', { caseId, kind: 'CAN', text: 'x' });
  const employerId = own.people.employer.organisationId;
  await done(therapist, 'proposeStep', { ...stepInput(caseId, plusDays(monday, 98)), employerId });
  await done(citizen, 'addMilestone', {
    caseId,
    type: 'ACTIVITY',
    title: 'x',
    category: 'PERSONAL',
    ownerRole: 'CITIZEN',
    dueDate: monday,
  });
  await done(citizen, 'logWeek', {
    caseId,
    week: plusDays(monday, -28),
    workPercent: 10,
    hours: 1,
    load: 9,
    note: 'x',
    expectedVersion: 0,
  });
  await done(employer, 'proposeAccommodation', {
    caseId,
    text: 'x',
    fromDate: today,
    toDate: plusDays(today, 3),
  });
  await wait(1500);
  const after = await open.count();
  const heard = ears.map(({ frames, close }) => {
    close();
    return frames;
  });
  const emissions = (frames: readonly string[]) =>
    frames.map((text) => ({ channel: 'subscription', asked: '', text }));
  expect(
    own.readers.flatMap((reader, place) =>
      after.leaks(emissions(heard[place] ?? []), after.allowed(sightOf(reader, MIXED))),
    ),
  ).toEqual([]);
  // what a change is about is never told, not even to those who may read it
  const marks = new Set(heard.flat().flatMap((frame) => [...after.marksIn(frame)]));
  expect([...marks]).toEqual([caseId]);
  expect(after.leaks(emissions(heard.at(-1) ?? []), NONE)).toEqual([]);
  expect(server.url).toMatch(/^http/);
}, 240_000);

/**
 * A log without what a clock or the system counts: how long an answer took can look like a canary's number. The number
 * alone goes, and of these fields alone: words under their names stay, and so does a number under any other name.
 */
const withoutClocks = (log: string) => log.replaceAll(/"(?:ms|responseTime|time|pid)":[\d.e-]+(?=[,}])/g, '');
const logged = () => withoutClocks(open.server.said());

test('after all of this the server’s own log holds not one canary', () => {
  const log = logged();
  expect(log.split('\n').length).toBeGreaterThan(1000);
  expect(aviary.leaks([{ channel: 'log', asked: '', text: log }], NONE)).toEqual([]);
});

// The proof that the nets above catch: a leak is planted in each channel, by breaking this database.
describe('a leak that is planted is caught', () => {
  let mend: () => Promise<void> = () => Promise.resolve();
  beforeAll(() => bringTo(open.server, open.own, NOTHING), 240_000);
  afterEach(() => mend());

  const caughtIn = (channel: string, name: string, emissions: readonly Emission[]): void => {
    const sight = sightOf(readerOf(name), NOTHING);
    const leaks = aviary.leaks(emissions, aviary.allowed(sight), aviary.register(sight));
    expect(leaks.filter((leak) => leak.channel === channel).length).toBeGreaterThan(0);
  };

  test.each(QUERIES)(
    'in %s, to %s: %s',
    async (channel, name, _how, broken) => {
      mend = await broken(open.server.database);
      caughtIn(channel, name, await walkQueries(open.asker(readerOf(name).staff), channel));
    },
    240_000,
  );

  test.each(['JSON', 'PDF'] as const)('in a download, %s: the wrong name', async (format) => {
    const names = `'name', (select string_agg(c.citizen_name, ' ') from public.case_file c)`;
    mend = await inFunction('app.about_me()', `'name', p.name`, names)(open.server.database);
    caughtIn('download', 'gp', [await everythingOf('gp', format)]);
  });

  test('in the refusal of a mutation: a rule whose words are somebody’s name', async () => {
    const broken = together(
      inFunction('app.old_enough()', `interval '16 years'`, `interval '200 years'`),
      inFunction(
        'app.old_enough()',
        `raise exception 'TOO_YOUNG'`,
        `raise exception '%', (select p.name from public.person p where p.id <> new.citizen_id limit 1)`,
      ),
    );
    mend = await broken(open.server.database);
    const asker = open.asker(readerOf('employer').staff, []);
    caughtIn('mutation openCase', 'employer', await walkMutations(asker, 0));
  }, 240_000);

  test('in a subscription: one hears of a case that is not one’s own', async () => {
    mend = await inFunction(
      'app.hears(text,jsonb)',
      'case when heard then',
      'case when true then',
    )(open.server.database);
    const ear = await listenRaw(open.asker(open.other.people.nav), (type) => allOf(open.contract, type));
    await done(open.own.citizen, 'writeFunction', { caseId: open.own.caseId, kind: 'CAN', text: 'y' });
    await wait(1500);
    ear.close();
    expect(
      aviary.leaks(
        ear.frames.map((text) => ({ channel: 'subscription', asked: '', text })),
        NONE,
      ),
    ).not.toEqual([]);
  }, 240_000);

  test.each(['header', 'log'])('in a %s', async (channel) => {
    // a real answer and the real log, with one line more
    const secret = aviary.told({ ...sightOf(readerOf('gp'), MIXED) })[0]?.mark ?? never();
    const { text } = await ask({ url: open.server.url, cookie: '' }, channel, { path: '/health/live' });
    const real = channel === 'log' ? logged() : text;
    const lines = real.split('\n');
    const spoiled = [...lines.slice(0, 2), `x-case: ${secret}`, ...lines.slice(2)].join('\n');
    expect(aviary.leaks([{ channel, asked: '', text: real }], NONE)).toEqual([]);
    expect(aviary.leaks([{ channel, asked: '', text: spoiled }], NONE)).toHaveLength(1);
  });

  test('in a log: a number, in any field but those that a clock fills', () => {
    const numbers = Array.from({ length: 99 }, (_, n) => (FIRST_HOURS + n).toFixed(1)).join(' ');
    const [score] = aviary.marksIn(numbers);
    const caught = (line: string) =>
      aviary.leaks([{ channel: 'log', asked: '', text: withoutClocks(line) }], NONE).length;
    expect(caught(`{"statusCode":200,"ms":${String(score)},"msg":"answered"}`)).toBe(0);
    expect(caught(`{"statusCode":200,"ms":12.5,"score":${String(score)},"msg":"answered"}`)).toBe(1);
    expect(caught(`{"statusCode":200,"ms":"${String(score)}","msg":"answered"}`)).toBe(1);
    expect(caught(`{"statusCode":200,"ms":12.5,"msg":"${String(score)}"}`)).toBe(1);
  });
});
