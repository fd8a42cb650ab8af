import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { done, nextMonday, stepInput } from '../support/world.ts';
import { faults } from './look.ts';
import type { Stage } from './stage.ts';
import { KEYS, openStage } from './stage.ts';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  const { citizen, caseId, today } = stage;
  await done(citizen, 'proposeStep', stepInput(caseId, nextMonday(today)));
  await done(citizen, 'writeFunction', { caseId, kind: 'CAN', text: 'Kan føre regnskap' });
}, 180_000);
afterAll(async () => {
  await stage.close();
}, 60_000);

test('Nav asks for the plan; the citizen sees what it means and says yes; takes it back and sees what goes', async () => {
  const { browser, caseId } = stage;
  const nav = await browser.person(KEYS.nav);
  const citizen = await browser.person(KEYS.citizen);
  await citizen.goto('/min-sak');
  await citizen.getByRole('heading', { name: /Modig/ }).first().waitFor();

  await nav.goto(`/nav/sak/${caseId}`);
  await nav.getByRole('button', { name: 'Be om å få se mer' }).click();
  const form = nav.getByRole('dialog');
  await form.getByLabel('Hva vil du se?').selectOption('PLAN');
  await form.getByLabel('Hva skal du bruke det til?').fill('For å gi rett oppfølging til rett tid');
  // LOOK nav-ask nav
  expect(await faults(nav)).toEqual([]);
  await form.getByRole('button', { name: 'Send spørsmålet' }).click();
  await nav.getByText(/du spurte/).waitFor();

  // it comes to the open page by itself
  await citizen.getByText(/Rask Elv spør om å få se/).waitFor();
  for (const size of [WIDE, PHONE]) {
    await citizen.setViewportSize(size);
    // LOOK citizen-request citizen
    expect(await faults(citizen)).toEqual([]);
  }
  await citizen.getByRole('link', { name: /^Se hva det betyr, eller endre/ }).click();
  await citizen.getByText('Dette kommer til:').waitFor();
  for (const size of [WIDE, PHONE]) {
    await citizen.setViewportSize(size);
    // LOOK guide-difference citizen
    expect(await faults(citizen)).toEqual([]);
  }
  await citizen.setViewportSize(WIDE);
  await citizen.goto('/min-sak/deling');
  await citizen.getByRole('button', { name: /^Ja, del dette.* med Rask Elv/ }).click();
  await citizen.getByText('Samtykket er gitt. Rask kan se det nå.').waitFor();
  expect(await citizen.getByText(/Rask Elv spør om å få se/).count()).toBe(0);
  await nav.getByText('Bankavstemming').first().waitFor();

  await citizen.getByRole('button', { name: 'Om dette samtykket' }).first().click();
  await citizen.getByText(/helsepersonelloven § 22/).waitFor();
  await citizen.getByRole('button', { name: /^Helsesamarbeid med Klok/ }).click();
  for (const size of [WIDE, PHONE]) {
    await citizen.setViewportSize(size);
    // LOOK citizen-sharing citizen
    expect(await faults(citizen)).toEqual([]);
  }
  await citizen.getByRole('checkbox', { name: /^Plan.*: deles/ }).click();
  const objecting = citizen.getByRole('dialog');
  await objecting.getByText('Dette forsvinner:').waitFor();
  // LOOK object-difference citizen
  await objecting.getByRole('button', { name: 'Avbryt' }).click();
  await citizen.setViewportSize(WIDE);
  await citizen.getByRole('button', { name: /^Trekk tilbake samtykket til Rask Elv/ }).click();
  const dialog = citizen.getByRole('dialog');
  await dialog.getByText('Dette forsvinner:').waitFor();
  for (const size of [WIDE, PHONE]) {
    await citizen.setViewportSize(size);
    // LOOK withdraw-difference citizen
    expect(await faults(citizen)).toEqual([]);
  }
  await dialog.getByRole('button', { name: 'Ja, trekk tilbake' }).click();
  await citizen.getByText('Samtykket er trukket tilbake. Rask ser det ikke lenger.').waitFor();
  expect(browser.complaints()).toEqual([]);
}, 300_000);

test('words of health are seen before they are saved: changed by one, kept on purpose by the other', async () => {
  const { browser, citizen: api, caseId } = stage;
  const citizen = await browser.person(KEYS.citizen);
  await citizen.goto('/min-sak/plan');
  await citizen.getByRole('button', { name: 'Skriv kort om planen' }).click();
  const dialog = citizen.getByRole('dialog');
  const words = dialog.getByLabel('Noen få ord om planen');
  await words.fill('Rolig start på grunn av angst');
  await dialog.getByRole('button', { name: 'Lagre', exact: true }).click();
  await dialog.getByText('Kan teksten røpe helse?').waitFor();
  for (const size of [WIDE, PHONE]) {
    await citizen.setViewportSize(size);
    // LOOK health-warning citizen
    expect(await faults(citizen)).toEqual([]);
  }
  const stored = async () => {
    const { data } = await api.graphql<{ board: { planSummary: { text: string } | null } }>(
      'query ($caseId: ID!) { board(caseId: $caseId) { planSummary { text } } }',
      { caseId },
    );
    return data?.board.planSummary?.text ?? null;
  };
  expect(await stored()).toBeNull();
  await dialog.getByRole('button', { name: 'Endre teksten' }).click();
  expect(await words.evaluate((field) => field === document.activeElement)).toBe(true);
  await dialog.getByRole('button', { name: 'Lagre', exact: true }).click();
  await dialog.getByRole('button', { name: 'Lagre likevel' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await stored()).toBe('Rolig start på grunn av angst');
  expect(browser.complaints()).toEqual([]);
}, 300_000);
