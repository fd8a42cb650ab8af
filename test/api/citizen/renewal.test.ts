import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { shiftClock } from '../../support/database.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, openWorld, plusDays, todayOf } from '../../support/world.ts';

let server: TestServer;
let world: World;
let today: string;

beforeAll(async () => {
  server = await startTestServer();
}, 120_000);
afterAll(() => server.stop());
beforeEach(async () => {
  await shiftClock(server.database, 0);
  world = await openWorld(server);
  today = await todayOf(world.citizen);
});

interface Record {
  readonly id: string;
  readonly state: string;
  readonly textVersion: string;
  readonly newerText: boolean;
  readonly textCountsUntil: string | null;
  readonly validTo: string | null;
  readonly purpose: string;
  readonly items: readonly { readonly category: string; readonly level: string; readonly state: string }[];
}

async function records(): Promise<readonly Record[]> {
  const { data } = await world.citizen.graphql<{ consents: readonly Record[] }>(
    `query ($caseId: ID!) { consents(caseId: $caseId) {
       id state textVersion newerText textCountsUntil validTo purpose items { category level state } } }`,
    { caseId: world.caseId },
  );
  return data?.consents ?? [];
}

/** Makes the consents of this case ones of an earlier, made-up text, whose successor changes this much. */
async function olderText(countsUntil: string | null): Promise<void> {
  const { admin, owner } = server.database;
  const client = await admin.connect();
  await owner.query(
    `insert into policy.consent_text (version, position, counts_until) values ('2020-01', -1, $1)
     on conflict (version) do update set counts_until = $1`,
    [countsUntil],
  );
  // as a superuser past the triggers: consents take no change, not even by the owner of the tables
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  for (const table of ['consent', 'consent_item'])
    await client.query(`update ${table} set text_version = '2020-01' where case_id = $1`, [world.caseId]);
  await client.query('commit');
  client.release();
}

const PLAN = { category: 'PLAN', level: 'READ' };
const FUNCTION = { category: 'FUNCTION', level: 'READ' };
const renew = (consentId: string) =>
  done(world.citizen, 'renewConsent', { consentId, language: 'nn', textVersion: '2026-11' });

describe('a consent that was given on an older text', () => {
  test('a consent on the text in force asks for nothing', async () => {
    await consentTo(world, 'nav', [PLAN]);
    expect(await records()).toMatchObject([{ newerText: false, textCountsUntil: null }]);
  });

  test('after a change of wording the citizen is asked, and nothing lapses', async () => {
    await consentTo(world, 'nav', [PLAN]);
    const [before] = await records();
    await olderText(null);
    expect(await records()).toMatchObject([
      { state: 'ACTIVE', newerText: true, textCountsUntil: null, validTo: before?.validTo },
    ]);
    await shiftClock(server.database, 60);
    expect(await records()).toMatchObject([{ state: 'ACTIVE' }]);
  });

  test('after a change of substance it counts to the stated day, and is over the day after', async () => {
    await consentTo(world, 'nav', [PLAN]);
    await olderText(plusDays(today, 10));
    expect(await records()).toMatchObject([
      { state: 'ACTIVE', newerText: true, textCountsUntil: plusDays(today, 10) },
    ]);
    await shiftClock(server.database, 10);
    expect(await records()).toMatchObject([{ state: 'ACTIVE' }]);
    await shiftClock(server.database, 11);
    expect(await records()).toMatchObject([{ state: 'EXPIRED' }]);
  });

  test('renewed in one tap: the same content for as long as it was given, on the text in force; what was withdrawn stays withdrawn', async () => {
    const consentId = await consentTo(world, 'nav', [PLAN, FUNCTION]);
    await done(world.citizen, 'withdrawConsent', { consentId, categories: ['FUNCTION'] });
    const [given] = await records();
    await olderText(plusDays(today, 10));
    const renewed = await renew(consentId);
    const [now, old] = await records();
    expect(now).toMatchObject({
      id: renewed,
      state: 'ACTIVE',
      textVersion: '2026-11',
      newerText: false,
      textCountsUntil: null,
      purpose: given?.purpose,
      validTo: given?.validTo,
      items: [{ ...PLAN, state: 'ACTIVE' }],
    });
    expect(old).toMatchObject({ id: consentId, state: 'SUPERSEDED' });
    await shiftClock(server.database, 11);
    expect((await records())[0]).toMatchObject({ state: 'ACTIVE' });
  });

  test('what is withdrawn or has lapsed is not renewed: it is given anew, or not', async () => {
    const consentId = await consentTo(world, 'nav', [PLAN]);
    await olderText(plusDays(today, 10));
    await shiftClock(server.database, 11);
    expect(
      await world.citizen.act('renewConsent', { consentId, language: 'nb', textVersion: '2026-11' }),
    ).toMatchObject({ id: null, problems: [{ field: 'consentId', rule: 'NOT_NOW' }] });
  });
});
