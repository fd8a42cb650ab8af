import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MutationName } from '@samtavle/shared/domain';
import type { GraphQLSchema } from 'graphql';
import { getNamedType } from 'graphql';
import type { Page } from 'playwright-core';
import { ACTS, clientOf } from '../api/fixtures/acts.ts';
import { contractOf, inputFieldsOf } from '../api/fixtures/contract.ts';
import type { FullCase } from '../api/fixtures/full-case.ts';
import { openFullCase } from '../api/fixtures/full-case.ts';
import type { OpenBrowser } from '../support/browser.ts';
import { openBrowser } from '../support/browser.ts';
import type { TestServer } from '../support/server.ts';
import { startTestServer } from '../support/server.ts';
import { settled } from '../support/settled.ts';
import { consentTo, done } from '../support/world.ts';
import { READERS, couldRun, differences, linksOf, startsOf, tokenOf, unfold } from './hostile-places.ts';

/** Each would run, were it ever HTML, an attribute, an address or a template. Short enough for the shortest field. */
const HOSTILE = '<img src=x onerror=ranIt(1)><svg onload=ranIt(2)>"\'><script>ranIt(3)</script>';
const LINK = 'javascript:ranIt(4)//';
/** These would leave the others nothing to be shown in. */
const LAST =
  /^(closeCase|endParticipation|replaceParticipant|withdraw|remove|decline|declare|report|openCase|end)/;

let server: TestServer;
let browser: OpenBrowser;
let own: FullCase;
let contract: GraphQLSchema;
beforeAll(async () => {
  server = await startTestServer();
  browser = await openBrowser(server.url);
  own = await openFullCase(server);
  contract = await contractOf(own.citizen);
  for (const part of ['therapist', 'gp', 'employer', 'nav'] as const)
    await consentTo(own, part, [
      { category: 'PLAN', level: 'READ' },
      { category: 'FUNCTION', level: 'READ' },
      { category: 'ACCOMMODATION', level: 'READ' },
    ]).catch(() => undefined);
}, 400_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const NAMES = Object.keys(ACTS).filter((name): name is MutationName => name in ACTS && !LAST.test(name));

/** Writes the marker into every text of the act. Returns the texts that were taken. */
async function plant(name: MutationName): Promise<number> {
  const fields = inputFieldsOf(contract, name).filter(({ type }) => getNamedType(type).name === 'String');
  const { by, input } = ACTS[name];
  const client = clientOf(server, own, by);
  const right = input(own);
  const texts = Object.fromEntries(
    fields
      .filter(({ name: field }) => field !== 'textVersion')
      .map(({ name: field }, at) => [field, at === 1 ? LINK : HOSTILE]),
  );
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data } = await client.graphql<Record<string, { id: string | null }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { id problems { field rule } } }`,
    { input: { ...right, ...texts, idempotencyKey: randomUUID() } },
  );
  return typeof data?.[name]?.id === 'string' ? Object.keys(texts).length : 0;
}

async function openAs(
  who: (typeof READERS)[number],
): Promise<{ page: Page; ran: string[]; stopped: string[] }> {
  const page = await browser.visitor();
  const ran: string[] = [];
  await page
    .context()
    .addCookies([
      { name: 'samtavle', value: tokenOf(own, who), url: server.url, httpOnly: true, sameSite: 'Lax' },
    ]);
  const stopped: string[] = [];
  await page.exposeFunction('stopped', (what: string) => stopped.push(what));
  await page.exposeFunction('ranIt', (which: number) => ran.push(`script ${String(which)} on ${page.url()}`));
  page.on('dialog', (dialog) => {
    ran.push(`dialog on ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => ran.push(`popup on ${page.url()}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const tell: unknown = Reflect.get(window, 'stopped');
      if (typeof tell === 'function') Reflect.apply(tell, null, [`${violatedDirective} ${blockedURI}`]);
    });
  });
  return { page, ran, stopped };
}

let planted = 0;
test('the marker is taken as text in most acts that have a text', async () => {
  for (const name of NAMES) planted += await plant(name);
  expect(planted).toBeGreaterThan(15);
  // the newcomer said yes to the invitation among the acts: from now on they stand in
  await done(own.citizen, 'confirmProxy', { representationId: own.ids.invitation });
}, 400_000);

test.each(READERS)(
  'every page of the %s shows it as the text it is, and runs nothing',
  async (who) => {
    const { page, ran, stopped } = await openAs(who);
    const seen: string[] = [];
    const places = new Set(startsOf(own, who));
    // a set goes on with what is added while it is walked
    for (const place of places) {
      const look = async () => {
        seen.push(await page.locator('body').innerText());
        expect({ place, live: await couldRun(page) }).toEqual({ place, live: [] });
      };
      await page.goto(place);
      await settled(page);
      await unfold(page);
      await look();
      for (const link of await linksOf(page, own, who)) places.add(link);
      if (place === '/min-sak/deling') await differences(page, look);
    }
    expect(places.size).toBeGreaterThan(who === 'citizen' ? 40 : 8);
    expect(ran).toEqual([]);
    expect(stopped).toEqual([]);
    expect(browser.complaints()).toEqual([]);
    // and it was there to be run
    expect(seen.join('\n')).toContain('<img src=x onerror=ranIt(1)>');
    if (who === 'citizen') expect(seen.join('\n')).toContain('Dette forsvinner');
    await page.context().close();
  },
  600_000,
);

test('a script that got into the page would be stopped by the policy, and would be noticed here', async () => {
  const { page, ran, stopped } = await openAs('citizen');
  await page.goto('/min-sak');
  await page.locator('main h1').first().waitFor();
  await page.evaluate((html) => {
    document.body.insertAdjacentHTML('beforeend', html);
  }, HOSTILE);
  await page.waitForTimeout(500);
  expect(ran).toEqual([]);
  expect(stopped.join('\n')).toMatch(/script-src/);
  // the browser complained too, as it should
  expect(browser.complaints()).not.toEqual([]);
  await page.context().close();
}, 400_000);
