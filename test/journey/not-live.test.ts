import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TcpProxy } from '../api/fixtures/tcp-proxy.ts';
import { startProxy } from '../api/fixtures/tcp-proxy.ts';
import type { TestDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';
import { done, plusDays } from '../support/world.ts';
import type { Stage } from './stage.ts';
import { KEYS, openStage, share } from './stage.ts';
import { markOpen, stayedOpen } from './stays-open.ts';

// The server's line for live changes goes dead under an open page, and comes back.

const WISH = 'Fast tid på kontoret mandag og onsdag';

let database: TestDatabase;
let proxy: TcpProxy;
let stage: Stage;
beforeAll(async () => {
  database = await freshDatabase();
  proxy = await startProxy(database.appUrl);
  stage = await openStage({ LISTEN_DATABASE_URL: proxy.through(database.appUrl) }, database);
  await share(stage, 'nav', 'ACCOMMODATION');
}, 180_000);
afterAll(async () => {
  await stage.close();
  await proxy.stop();
  await database.drop();
}, 60_000);

test('a page says that it is not kept up to date, and reads again when it is, without being loaded anew', async () => {
  const page = await stage.browser.person(KEYS.nav);
  await page.goto(`/nav/sak/${stage.caseId}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const said = page.getByRole('status').filter({ hasText: 'Siden oppdateres ikke av seg selv nå' });
  await said.waitFor({ state: 'detached' });
  await markOpen(page);

  proxy.become('BLACK_HOLE');
  await said.waitFor();
  const { citizen, caseId, employerOrganisation, today } = stage;
  await done(citizen, 'proposeAccommodation', {
    caseId,
    employerId: employerOrganisation,
    text: WISH,
    fromDate: today,
    toDate: plusDays(today, 60),
  });
  expect(await page.getByText(WISH).count()).toBe(0);

  proxy.become('PASS');
  proxy.drop();
  await page.getByText(WISH).first().waitFor();
  await said.waitFor({ state: 'detached' });
  expect(await stayedOpen(page)).toEqual([true]);
}, 120_000);
