import { insightTables } from '@samtavle/shared/text';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verifyChains, connected } from '@samtavle/migrations';
import { fileOf } from '../fixtures/file-of.ts';
import type { FullCase } from '../fixtures/full-case.ts';
import { done } from '../../support/world.ts';
import { openFullCase } from '../fixtures/full-case.ts';
import { wordsOfPdf } from '../fixtures/words-of-pdf.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';

let server: TestServer;
let own: FullCase;
let other: FullCase;
beforeAll(async () => {
  server = await startTestServer();
  own = await openFullCase(server);
  other = await openFullCase(server);
  await own.nav.graphql('query ($caseId: ID!) { board(caseId: $caseId) { caseId } }', { caseId: own.caseId });
}, 120_000);
afterAll(() => server.stop());

const everything = (by: { cookie: string }, format = 'JSON') => fileOf(server, by, 'everything', { format });

interface Everything {
  readonly about: { readonly name: string };
  readonly cases: readonly {
    readonly caseId: string;
    readonly records: Readonly<Record<string, readonly object[]>>;
    readonly sight: readonly {
      readonly name: string;
      readonly sharing: readonly { readonly category: string; readonly level: string }[];
    }[];
    readonly consents: readonly object[];
    readonly readers: readonly object[];
    readonly chain: { readonly line: number; readonly hash: string };
  }[];
}
async function json(by: { cookie: string }): Promise<Everything> {
  const { status, body } = await everything(by);
  expect(status).toBe(200);
  return JSON.parse(body.toString()) as Everything;
}

describe('JSON', () => {
  test('has every row of every table that the case has, found from the catalogue', async () => {
    const { rows } = await server.database.admin.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id'
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         -- these are told by protection and representation
         and c.relname not in ('access_override', 'representation_act') order by 1`,
    );
    const stored: Record<string, number> = {};
    for (const { name } of rows) {
      const { rowCount } = await server.database.admin.query(`select from ${name} where case_id = $1`, [
        own.caseId,
      ]);
      if (rowCount !== null && rowCount > 0) stored[name] = rowCount;
    }
    const [one] = (await json(own.citizen)).cases;
    const told = Object.entries(one?.records ?? {}).map(([name, list]) => [name, list.length]);
    expect(Object.fromEntries(told)).toEqual(stored);
    expect(Object.keys(stored).length).toBeGreaterThan(15);
  });

  test('says what each participant can see now, as their own board does', async () => {
    const [one] = (await json(own.citizen)).cases;
    for (const [part, client] of [
      ['employer', own.employer],
      ['nav', own.nav],
    ] as const) {
      const { data } = await client.graphql<{ board: { sharing: readonly object[] } }>(
        'query ($caseId: ID!) { board(caseId: $caseId) { sharing { category level basis reason until mayAsk mayObject } } }',
        { caseId: own.caseId },
      );
      expect(one?.sight.find(({ name }) => name === own.people[part].name)?.sharing).toEqual(
        data?.board.sharing,
      );
    }
  });

  test('has consents, readers, and where the chain of the log stood', async () => {
    const [one] = (await json(own.citizen)).cases;
    expect(one?.consents.length).toBeGreaterThan(2);
    expect(one?.readers.length).toBeGreaterThan(0);
    const verdict = await connected(server.database.ownerUrl, (client) => verifyChains(client));
    expect(verdict.fault).toBeNull();
    const head = verdict.heads.find(({ chain }) => chain === own.caseId);
    expect(head).toMatchObject({ line: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(one?.chain.line).toBeLessThanOrEqual(head?.line ?? 0);
  });

  test('has nothing of another citizen’s case', async () => {
    const { body } = await everything(own.citizen);
    expect(body.includes(own.caseId)).toBe(true);
    expect(body.includes(other.caseId)).toBe(false);
    expect(body.includes(other.people.citizen.id)).toBe(false);
  });

  test('one who only works in the case takes out what is about them: no case', async () => {
    const all = await json(own.gp);
    expect(all.about.name).toBe(own.people.gp.name);
    expect(all.cases).toEqual([]);
  });

  test('taking it out is no disclosure, and looks with nobody’s eyes afterwards', async () => {
    const count = async () =>
      (await server.database.admin.query('select from audit.access_log where case_id = $1', [own.caseId]))
        .rowCount;
    const before = await count();
    await everything(own.citizen);
    expect(await count()).toBe(before);
  });

  test('is for nobody’s cache, and comes as a file', async () => {
    const { headers } = await everything(own.citizen);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-disposition')).toBe('attachment; filename="samtavle-innsyn.json"');
  });

  test('without a session, and from another site: nothing', async () => {
    expect((await everything({ cookie: '' })).status).toBe(401);
    const forged = { origin: 'https://evil.example' };
    expect((await fileOf(server, own.citizen, 'everything', {}, forged)).status).toBe(403);
  });

  test('there is no link: a GET is not there', async () => {
    const answer = await fetch(new URL('/download/everything', server.url), {
      headers: { cookie: own.citizen.cookie },
    });
    expect(answer.status).toBe(404);
  });
});

describe('PDF', () => {
  test('has the words of the case, who sees what and who has looked, in bokmål', async () => {
    const { headers, body } = await everything(own.citizen, 'PDF');
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(body.subarray(0, 8).toString()).toBe('%PDF-1.7');
    const words = await wordsOfPdf(body);
    for (const said of [
      'Alt Samtavle har om deg',
      'Modig Fjære',
      'Hvem ser hva nå'.replace('Hvem ser hva', 'Hva hver enkelt kan se'),
      'Kan føre regnskap i to timer',
      'Samarbeid om planen',
      'Hvem har sett',
      'Side 1 av',
      'Alt i denne filen er oppdiktet.',
    ])
      expect(words.replaceAll('\n', ' ')).toContain(said);
    expect(words).not.toContain('undefined');
  });

  test('has every word that the JSON has of the pages beside the board', async () => {
    const [one] = (await json(own.citizen)).cases;
    const pdf = new Set((await wordsOfPdf((await everything(own.citizen, 'PDF')).body)).split(/\s+/));
    const code = /^([0-9a-f-]{36}|\d{4}-\d{2}-\d{2}(T.*)?|[A-Z0-9_]+|[\d.]*)$/;
    const said = Object.keys(insightTables).flatMap((table) =>
      (one?.records[table] ?? []).flatMap((row) =>
        Object.values(row)
          .filter((value): value is string => typeof value === 'string' && !code.test(value))
          .flatMap((value) => value.split(/\s+/).map((word) => ({ table, word }))),
      ),
    );
    expect(said.length).toBeGreaterThan(60);
    // a name of a test's own, longer than a line, is broken
    expect(said.filter(({ word }) => !pdf.has(word) && word.length < 40)).toEqual([]);
  });

  test('writes names as they are written: Sámi, Polish, Ukrainian', async () => {
    const text = 'Ring Áŋŋel Đoahttu, Łucja Żak og Юлія';
    await done(own.citizen, 'writeFunction', { caseId: own.caseId, kind: 'CAN', text });
    const { body } = await everything(own.citizen, 'PDF');
    expect((await wordsOfPdf(body)).replaceAll('\n', ' ')).toContain(text);
  });

  test('is tagged: a title, the language, headings and lists that a screen reader finds', async () => {
    const text = (await everything(own.citizen, 'PDF')).body.toString('latin1');
    expect(text).toMatch(/\/Lang \(nb-NO\)/);
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/DisplayDocTitle true/);
    for (const tag of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody'])
      expect(text).toMatch(new RegExp(`/S /${tag}\\b`));
  });
});

// last, for the session is gone afterwards
test('after logout the very same request gives nothing', async () => {
  expect((await everything(other.citizen)).status).toBe(200);
  await fetch(new URL('/auth/logout', server.url), {
    method: 'POST',
    headers: { 'x-samtavle': '1', cookie: other.citizen.cookie },
  });
  expect((await everything(other.citizen)).status).toBe(401);
  expect((await everything(other.citizen, 'PDF')).status).toBe(401);
});
