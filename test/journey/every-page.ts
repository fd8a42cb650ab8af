import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { logIn, playDemo } from '@samtavle/backend/demo';
import type { Page } from 'playwright-core';
import type { OpenBrowser, Size } from '../support/browser.ts';
import { openBrowser } from '../support/browser.ts';
import type { TestServer } from '../support/server.ts';
import { startTestServer } from '../support/server.ts';
import { faults, picture } from './look.ts';

/** Of the citizen whose case is pictured. */
const NAME = 'Modig Fjære';
const NOWHERE = '00000000-0000-4000-8000-000000000000';

let server: TestServer;
let browser: OpenBrowser;

beforeAll(async () => {
  server = await startTestServer();
  await playDemo({ baseUrl: server.url, ownerDatabaseUrl: server.database.ownerUrl });
  browser = await openBrowser(server.url);
}, 600_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
}, 200_000);

/** The cases in which a person takes part: A's first where it is among them, the one that is pictured. */
async function casesOf(key: string): Promise<readonly string[]> {
  const client = await logIn(server.url, key);
  const { data } = await client.graphql<{ me: { cases: { caseId: string; citizenName: string }[] } | null }>(
    '{ me { cases { caseId citizenName } } }',
  );
  if (!data?.me) throw new Error(`${key} is not logged in`);
  return data.me.cases
    .toSorted((a, b) => Number(b.citizenName === NAME) - Number(a.citizenName === NAME))
    .map(({ caseId }) => caseId);
}

/** The part that someone plays in A's case. */
async function partIn(role: string): Promise<string> {
  const client = await logIn(server.url, 'A');
  const [caseId] = await casesOf('A');
  const query = 'query ($caseId: ID!) { board(caseId: $caseId) { participants { id role } } }';
  const { data } = await client.graphql<{ board: { participants: { id: string; role: string }[] } }>(query, {
    caseId,
  });
  const part = data?.board.participants.find((it) => it.role === role);
  if (part === undefined) throw new Error(`nobody is ${role} in the case`);
  return part.id;
}

/** Goes to each address and takes the picture if it is to have one. Returns what is wrong, by address. */
async function visit(page: Page, addresses: readonly (readonly [path: string, picture?: string])[]) {
  const found: Record<string, readonly string[]> = {};
  for (const [path, name] of addresses) {
    await page.goto(path);
    const wrong = await faults(page);
    if (wrong.length > 0) found[path] = wrong;
    if (name !== undefined) await picture(page, name);
  }
  return found;
}

/** Every page, as each kind of person, in one width of window. One test file a width, so that they run side by side. */
export function describeEveryPage(size: Size): void {
  describe(`no page breaks a rule of accessibility, nor the width of a ${size}`, () => {
    const suffix = size === 'phone' ? '-phone' : '';

    const look = async (key: string | null, addresses: Parameters<typeof visit>[1]) => {
      const page = key === null ? await browser.visitor(size) : await browser.person(key, size);
      const wrong = await visit(page, addresses);
      await page.context().close();
      expect({ wrong, complaints: browser.complaints() }).toEqual({ wrong: {}, complaints: [] });
    };

    test('for who is not logged in', async () => {
      await look(null, [['/'], ['/auth/login'], ['/finnes-ikke']]);
    }, 600_000);

    test("the citizen's", async () => {
      const employer = await partIn('EMPLOYER');
      await look('A', [
        ['/min-sak', `citizen-home${suffix}`],
        ['/min-sak/plan'],
        ['/min-sak/frister'],
        ['/min-sak/deling', `citizen-sharing${suffix}`],
        [`/min-sak/deling/${employer}/visning`],
        [`/min-sak/deling/${employer}/visning/frister`],
        ['/min-sak/innsyn'],
        ['/min-sak/vern'],
        ['/min-sak/malinger'],
        [`/min-sak/deling/${await partIn('THERAPIST')}/visning/malinger`],
        ['/min-sak/oppfolging'],
        ['/min-sak/hindringer'],
        ['/min-sak/informasjon'],
        ['/min-sak/tidslinje'],
        [`/min-sak/deling/${employer}/visning/oppfolging`],
        ['/min-sak/oppfolgingsplan'],
        ['/min-sak/moter'],
        [`/min-sak/deling/${employer}/visning/moter`],
        ['/min-sak/mitt'],
        ['/min-sak/grunnlag'],
        ['/min-sak/kunnskap'],
        [`/min-sak/deling/${employer}/visning/kunnskap`],
        ['/min-sak/avslutning'],
        ['/min-sak/rettigheter'],
        [`/min-sak/deling/${await partIn('GP')}/visning/avslutning`],
        ['/finnes-ikke'],
      ]);
    }, 600_000);

    test("the citizen's way to a consent", async () => {
      const page = await browser.person('A', size);
      const employer = await partIn('EMPLOYER');
      const next = page.getByRole('button', { name: 'Videre' });
      await page.goto(`/min-sak/deling/${employer}`);
      expect(await faults(page)).toEqual([]);
      await page.getByRole('checkbox', { name: 'Tilrettelegging' }).check();
      await next.click();
      const why = page.getByRole('radiogroup', { name: /^Hvorfor deler du dette/ });
      await why.waitFor();
      expect(await faults(page)).toEqual([]);
      await why.getByRole('radio').first().check();
      await next.click();
      await page.getByRole('button', { name: 'Gi samtykke' }).waitFor();
      expect(await faults(page)).toEqual([]);
      await page.context().close();
      expect(browser.complaints()).toEqual([]);
    }, 600_000);

    test('about referral and treatment', async () => {
      await look('A', [['/min-sak/behandling']]);
      await look('D', [['/min-sak/behandling']]);
      for (const [key, way] of [
        ['p1', '/sak'],
        ['p2', '/behandler/sak'],
      ] as const) {
        const [first = NOWHERE] = await casesOf(key);
        await look(key, [[`${way}/${first}/behandling`], [`${way}/${NOWHERE}/behandling`]]);
      }
    }, 600_000);

    test('of those whom a rule protects, and of one who stands in', async () => {
      for (const key of ['D', 'E', 'F']) await look(key, [['/min-sak/vern'], ['/min-sak/deling']]);
      await look('p15', [
        ['/min-sak'],
        ['/min-sak/deling'],
        [`/fullmakt#${NOWHERE}`],
        [`/invitasjon#${NOWHERE}`],
      ]);
      await look('p3', [[`/nav/sak/${NOWHERE}`]]);
    }, 600_000);

    test.each(['B', 'C'])(
      'of %s, whose cases are others',
      async (key) => {
        await look(key, [
          ['/min-sak'],
          ['/min-sak/deling'],
          ['/min-sak/innsyn'],
          ['/min-sak/moter'],
          ['/min-sak/mitt'],
          ['/min-sak/grunnlag'],
        ]);
      },
      600_000,
    );

    test('the plan’s pages, as each who has them', async () => {
      const pages = [
        { key: 'p1', way: '/sak/', words: ['oppfolging', 'hindringer', 'tidslinje'] },
        {
          key: 'p2',
          way: '/behandler/sak/',
          words: ['oppfolging', 'hindringer', 'informasjon', 'tidslinje'],
        },
        { key: 'p3', way: '/nav/sak/', words: ['oppfolging', 'hindringer', 'tidslinje'] },
        { key: 'p6', way: '/sak/', words: ['informasjon', 'hindringer', 'tidslinje'] },
        { key: 'p8', way: '/arbeidsgiver/sak/', words: ['oppfolging', 'tidslinje'] },
      ];
      for (const { key, way, words } of pages) {
        const [caseId] = await casesOf(key);
        await look(
          key,
          words.map((word) => [`${way}${caseId ?? ''}/${word}`] as const),
        );
      }
    }, 600_000);

    test("the NAV counsellor's", async () => {
      const [first, ...others] = await casesOf('p3');
      await look('p3', [
        ['/nav', `nav-caseload${suffix}`],
        [`/nav/sak/${first ?? ''}`, `nav-board${suffix}`],
        [`/nav/sak/${first ?? ''}/malinger`],
        [`/nav/sak/${first ?? ''}/frister`],
        ...others.map((caseId) => [`/nav/sak/${caseId}`] as const),
        [`/nav/sak/${first ?? ''}/oppfolgingsplan`],
        ...others.map((caseId) => [`/nav/sak/${caseId}/moter`] as const),
        [`/nav/sak/${first ?? ''}/grunnlag`],
        [`/nav/sak/${first ?? ''}/kunnskap`],
        [`/nav/sak/${NOWHERE}`],
        [`/nav/sak/${first ?? ''}/avslutning`],
      ]);
    }, 600_000);

    test('the end of a case, at the doctor’s and at the therapist’s', async () => {
      const [first = ''] = await casesOf('p1');
      await look('p1', [[`/sak/${first}/avslutning`]]);
      await look('p2', [[`/behandler/sak/${first}/avslutning`]]);
    }, 600_000);

    test('advice, decisions and the job trail', async () => {
      const of = async (key: string, base: string, ...words: readonly string[]) => {
        const cases = await casesOf(key);
        return cases.flatMap((caseId) => words.map((word) => [`${base}${caseId}/${word}`] as const));
      };
      await look('B', [['/min-sak/rad'], ['/min-sak/jobbspor']]);
      await look('C', [['/min-sak/rad']]);
      await look('p3', await of('p3', '/nav/sak/', 'rad', 'jobbspor'));
      await look('p4', [
        ['/radgiver'],
        ['/radgivende-lege'],
        ...(await of('p4', '/sak/', 'rad', 'jobbspor')),
      ]);
      await look('p6', [['/jobbspesialist'], ...(await of('p6', '/sak/', 'rad', 'jobbspor'))]);
      await look('p7', [['/'], ['/radgivende-lege']]);
      await look('p11', await of('p11', '/arbeidsgiver/sak/', 'tiltak'));
      await look('p5', await of('p5', '/behandler/sak/', 'rad', 'jobbspor'));
    }, 600_000);

    const desks = [
      { key: 'p1', desk: '/fastlege', name: 'gp', way: '/sak/', pages: ['malinger'] },
      {
        key: 'p2',
        desk: '/behandler',
        name: undefined,
        way: '/behandler/sak/',
        board: 'therapist',
        pages: ['malinger'],
      },
      { key: 'p6', desk: '/jobbspesialist', name: undefined, way: '/sak/', pages: ['malinger'] },
      { key: 'p8', desk: '/arbeidsgiver', name: undefined, way: '/arbeidsgiver/sak/', board: 'employer' },
    ];
    test.each(desks)(
      'at the desk $desk of $key',
      async ({ key, desk, name, way, board, pages }) => {
        const cases = await casesOf(key);
        expect(cases.length).toBeGreaterThan(0);
        await look(key, [
          name === undefined ? [desk] : [desk, `${name}${suffix}`],
          ...cases.map((caseId) => [`${way}${caseId}/frister`] as const),
          ...(key === 'p6' || key === 'p8' ? [] : [[`${way}${cases[0] ?? ''}/grunnlag`] as const]),
          [`${way}${cases[0] ?? ''}/kunnskap`],
          ...cases.map((caseId, at) =>
            board === undefined || at > 0
              ? ([way + caseId] as const)
              : ([way + caseId, `${board}${suffix}`] as const),
          ),
          ...(pages ?? []).map((word) => [`${way}${cases[0] ?? ''}/${word}`] as const),
          ...cases
            .slice(0, 1)
            .flatMap((caseId) => [
              [`${way}${caseId}/oppfolgingsplan`] as const,
              [`${way}${caseId}/moter`] as const,
            ]),
        ]);
      },
      600_000,
    );
  });
}
