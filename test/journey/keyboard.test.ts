import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';

const NEW = 'Ring Modig om neste møte';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
}, 180_000);

afterAll(async () => {
  await stage.close();
}, 60_000);

const hasFocus = (element: Locator) => element.evaluate((node) => node === document.activeElement);

/** Goes on with Tab until the element has the focus, as one does without a mouse; the focus must be seen there. */
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

/** The card on which the focus is, once it stands in that column. */
async function focusedIn(page: Page, column: string): Promise<string> {
  const card = page.getByRole('region', { name: column }).locator('[role=group]:focus');
  await card.waitFor();
  expect(await card.evaluate((node) => node.matches(':focus-visible'))).toBe(true);
  return card.getByRole('heading').innerText();
}

const said = (page: Page, words: string) =>
  page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });

/** Goes with the arrows over the cards, column by column, until the focus is on this one. */
async function arrowTo(page: Page, name: string): Promise<void> {
  const card = page.getByRole('group', { name, exact: true });
  const first = page
    .getByRole('group', { name: 'Tavle med milepæler og aktiviteter' })
    .locator('[tabindex="0"]')
    .first();
  await tabTo(page, first);
  await page.keyboard.press('Home');
  for (let press = 0; press < 20 && !(await hasFocus(card)); press += 1)
    await page.keyboard.press('ArrowDown');
  expect(await hasFocus(card)).toBe(true);
}

const statuses = async () => {
  const query =
    'query ($caseId: ID!) { board(caseId: $caseId) { milestones { type title status statusReason } } }';
  const { data } = await stage.nav.graphql<{
    board: {
      milestones: { type: string; title: string | null; status: string; statusReason: string | null }[];
    };
  }>(query, { caseId: stage.caseId });
  return new Map(
    data?.board.milestones.map((it) => [it.title ?? it.type, [it.status, it.statusReason] as const]) ?? [],
  );
};

test('the counsellor runs the board by keyboard alone', async () => {
  const { browser } = stage;
  const page = await browser.visitor();
  const { keyboard } = page;
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: 'Logg inn' }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: /^Rask Elv/ }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: 'Modig Fjære' }));
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Milepæler og aktiviteter' }).waitFor();

  // with Alt and the arrows, one column at a time
  await arrowTo(page, 'Dialogmøte 2');
  await keyboard.press('Alt+ArrowRight');
  await said(page, '«Dialogmøte 2» er flyttet til Pågår.');
  expect(await focusedIn(page, 'Pågår')).toBe('Dialogmøte 2');
  await keyboard.press('Alt+ArrowRight');
  await said(page, '«Dialogmøte 2» er flyttet til Ferdig.');
  expect(await focusedIn(page, 'Ferdig')).toBe('Dialogmøte 2');

  // through the menu, where a reason is asked for
  await keyboard.press('ArrowLeft');
  await arrowTo(page, 'Dag 119: vurder dialogmøte 2');
  await keyboard.press('Enter');
  const exception = page.getByRole('menuitem', { name: 'Unntak …' });
  await exception.waitFor();
  for (let press = 0; press < 8 && !(await hasFocus(exception)); press += 1)
    await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  const why = page.getByRole('dialog');
  await tabTo(page, why.getByRole('textbox', { name: 'Grunn' }));
  await keyboard.type('Arbeidsplassen er stengt for ombygging');
  await tabTo(page, why.getByRole('button', { name: 'Flytt kortet' }));
  await keyboard.press('Enter');
  await why.waitFor({ state: 'hidden' });
  await said(page, '«Dag 119: vurder dialogmøte 2» er flyttet til Unntak eller avlyst.');
  expect(await focusedIn(page, 'Unntak eller avlyst')).toBe('Dag 119: vurder dialogmøte 2');

  // a new card of one's own
  const add = page
    .getByRole('region', { name: 'Milepæler og aktiviteter' })
    .getByRole('button', { name: 'Legg til' });
  await tabTo(page, add);
  await keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Legg til på tavla' });
  await tabTo(page, form.getByRole('textbox', { name: 'Hva skal gjøres?' }));
  await keyboard.type(NEW);
  await tabTo(page, form.getByRole('button', { name: 'Legg til' }));
  await keyboard.press('Enter');
  await form.waitFor({ state: 'hidden' });
  await page.getByRole('region', { name: 'Planlagt' }).getByRole('group', { name: NEW }).waitFor();

  const after = await statuses();
  expect(after.get('DIALOGUE_MEETING_2')).toEqual(['DONE', null]);
  expect(after.get('DAY_119')).toEqual(['EXCEPTION', 'Arbeidsplassen er stengt for ombygging']);
  expect(after.get(NEW)).toEqual(['PLANNED', null]);
  expect(browser.complaints()).toEqual([]);
}, 300_000);
