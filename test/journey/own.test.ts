import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { playDemo } from '@samtavle/backend/demo';
import type { OpenBrowser } from '../support/browser.ts';
import { openBrowser } from '../support/browser.ts';
import type { TestServer } from '../support/server.ts';
import { startTestServer } from '../support/server.ts';

let server: TestServer;
let browser: OpenBrowser;
beforeAll(async () => {
  server = await startTestServer();
  await playDemo({ baseUrl: server.url, ownerDatabaseUrl: server.database.ownerUrl });
  browser = await openBrowser(server.url);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
}, 60_000);

test('[4.18] the first page of a case asks what matters, on top of all else, and asks no more once it is said', async () => {
  // whose case is open and says nothing of it yet
  const page = await browser.person('D');
  await page.goto('/min-sak');
  const ask = page.getByRole('heading', { level: 2, name: 'Hva betyr noe for deg?' });
  await ask.waitFor();
  expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Hva betyr noe for deg?');
  await page.getByRole('button', { name: 'Skriv hva som betyr noe' }).click();
  await page.getByRole('textbox', { name: 'Med dine ord' }).fill('Jobben min');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await ask.waitFor({ state: 'detached' });
  await page.goto('/min-sak/mitt');
  await page.getByText('Jobben min').waitFor();
  expect(browser.complaints()).toEqual([]);
}, 300_000);
