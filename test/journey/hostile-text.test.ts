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
import { consentTo } from '../support/world.ts';

/** Each would run, were it ever HTML, an attribute, an address or a template. Short enough for the shortest field. */
const HOSTILE = '<img src=x onerror=ranIt(1)><svg onload=ranIt(2)>"\'><script>ranIt(3)</script>';
const LINK = 'javascript:ranIt(4)//';
/** These would leave the others nothing to be shown in. */
const LAST = /^(closeCase|endParticipation|replaceParticipant|withdraw|remove|decline|openCase|end)/;

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
}, 180_000);
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

const PLACES = {
  citizen: ['/', '/min-sak', '/min-sak/plan', '/min-sak/deling', '/min-sak/innsyn'],
  therapist: ['/behandler', '/behandler/sak/:case'],
  gp: ['/fastlege', '/sak/:case'],
  employer: ['/arbeidsgiver', '/arbeidsgiver/sak/:case'],
  nav: ['/nav', '/nav/sak/:case'],
} as const;
type Who = keyof typeof PLACES;

async function openAs(who: Who): Promise<{ page: Page; ran: string[]; stopped: string[] }> {
  const page = await browser.visitor();
  const ran: string[] = [];
  const { token } = own.people[who];
  await page
    .context()
    .addCookies([{ name: 'samtavle', value: token, url: server.url, httpOnly: true, sameSite: 'Lax' }]);
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
}, 120_000);

test.each(Object.keys(PLACES) as Who[])(
  'every page of the %s shows it as the text it is, and runs nothing',
  async (who) => {
    const { page, ran, stopped } = await openAs(who);
    const seen: string[] = [];
    const extra =
      who === 'citizen'
        ? Object.values(own.parts).flatMap((part) => [
            `/min-sak/deling/${part}`,
            `/min-sak/deling/${part}/visning`,
          ])
        : [];
    for (const place of [...PLACES[who], ...extra]) {
      await page.goto(place.replace(':case', own.caseId));
      await page.locator('main h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      // what is folded away is opened, so that it is made too
      for (const folded of await page.locator('main [aria-expanded=false], main summary').all())
        await folded.click({ timeout: 2_000 }).catch(() => undefined);
      seen.push(await page.locator('body').innerText());
      const live = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'img, svg, a, iframe, object, embed, script, form, base, meta, link, *',
          ),
        ]
          .filter(
            (element) =>
              [...element.attributes].some(({ name }) => name.startsWith('on')) ||
              /^\s*(javascript|data|vbscript):/i.test(
                element.getAttribute('href') ?? element.getAttribute('action') ?? '',
              ) ||
              (element.tagName === 'SCRIPT' && element.getAttribute('src') === null),
          )
          .map((element) => element.outerHTML.slice(0, 200)),
      );
      expect({ place, live }).toEqual({ place, live: [] });
    }
    expect(ran).toEqual([]);
    expect(stopped).toEqual([]);
    expect(browser.complaints()).toEqual([]);
    // and it was there to be run
    expect(seen.join('\n')).toContain('<img src=x onerror=ranIt(1)>');
    await page.context().close();
  },
  240_000,
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
}, 120_000);
