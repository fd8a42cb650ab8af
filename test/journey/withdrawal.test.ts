import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { shiftClock } from '../support/database.ts';
import { done, plusDays } from '../support/world.ts';
import type { Stage } from './stage.ts';
import { KEYS, openStage } from './stage.ts';

const WISH = 'Fast tid på kontoret mandag og onsdag';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const { citizen, caseId, employerOrganisation, today } = stage;
  await done(citizen, 'proposeAccommodation', {
    caseId,
    employerId: employerOrganisation,
    text: WISH,
    fromDate: today,
    toDate: plusDays(today, 60),
  });
}, 180_000);
afterAll(() => stage.close(), 60_000);

/** The citizen lets the counsellor see accommodations until this day is over. */
const share = (): Promise<string> =>
  done(stage.citizen, 'giveConsent', {
    participantId: stage.parts.nav,
    items: [{ category: 'ACCOMMODATION', level: 'READ' }],
    purpose: 'Samarbeid om planen',
    language: 'nb',
    givenVia: 'SELF',
    textVersion: '2026-11',
    validTo: stage.today,
  });

/** To the list of cases, without loading the page anew. */
async function toTheList(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mine saker' }).click();
  await page.getByRole('table').waitFor();
}

/** From now on the page remembers whether the text has ever stood on it, for however short a moment. */
async function watch(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate((text) => {
    const holds = () => document.body.innerText.includes(text);
    let seen = holds();
    new MutationObserver(() => (seen ||= holds())).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    Object.assign(globalThis, { hasStood: () => seen });
  }, WISH);
  return () => page.evaluate('hasStood()');
}

test('an open page is emptied by a withdrawal, and stays empty whatever is written', async () => {
  const consentId = await share();
  const page = await stage.browser.person(KEYS.nav);
  await page.goto(`/nav/sak/${stage.caseId}`);
  await page.getByText(WISH).waitFor();
  await done(stage.citizen, 'withdrawConsent', { consentId });
  await page.getByText(WISH).waitFor({ state: 'detached' });
  const stood = await watch(page);
  // it is read again, from the server and from the page's own memory
  await toTheList(page);
  await page.goBack();
  await page.getByRole('heading', { name: 'Modig Fjære' }).first().waitFor();
  expect(await stood()).toBe(false);
  expect(stage.browser.complaints()).toEqual([]);
}, 180_000);

test('a page opened again after the consent ran out does not show the last reading, not for a moment', async () => {
  await share();
  const page = await stage.browser.person(KEYS.nav);
  await page.goto(`/nav/sak/${stage.caseId}`);
  await page.getByText(WISH).waitFor();
  await toTheList(page);
  await page.getByText(WISH).waitFor({ state: 'detached' });
  // time passes; nobody is told of it
  await shiftClock(stage.server.database, 1);
  const stood = await watch(page);
  await page.goBack();
  await page.getByRole('heading', { name: 'Modig Fjære' }).first().waitFor();
  expect(await stood()).toBe(false);
  expect(stage.browser.complaints()).toEqual([]);
}, 180_000);
