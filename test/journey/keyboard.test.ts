import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';

const MEETING = 'Dialogmøte 2';
const ACTIVITY = 'Aktivitetsplikt';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
}, 180_000);

afterAll(async () => {
  await stage.close();
}, 60_000);

const hasFocus = (element: Locator) => element.evaluate((node) => node === document.activeElement);

/** Goes on with Tab until the element has the focus, as someone without a mouse does; the focus must be seen there. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  await element.waitFor();
  for (let press = 0; press < 80; press += 1) {
    if (await hasFocus(element)) {
      expect(await element.evaluate((node) => node.matches(':focus-visible'))).toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(element)}`);
}

/** Waits until a card stands in a column and has kept the focus. */
async function standsIn(page: Page, card: Locator, column: string): Promise<void> {
  const there = page
    .getByRole('region', { name: column })
    .getByRole('group')
    .filter({ has: card.page().locator(':focus') });
  await there
    .or(page.getByRole('region', { name: column }).locator(':focus'))
    .first()
    .waitFor();
  expect(await hasFocus(card)).toBe(true);
}

test('the counsellor runs the board by keyboard alone', async () => {
  const { browser, caseId, nav } = stage;
  const page = await browser.visitor();
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: 'Logg inn' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: /^Rask Elv/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Modig Fjære' }));
  await page.keyboard.press('Enter');

  const card = (name: string) => page.getByRole('group', { name, exact: true });
  const said = (words: string) =>
    page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
  await card(MEETING).waitFor();
  expect(page.url()).toContain(caseId);
}, 300_000);
