import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { registerPeople } from '@samtavle/backend/demo';
import { faults } from './look.ts';
import type { Stage } from './stage.ts';
import { KEYS, openStage } from './stage.ts';

let stage: Stage;
const UNION = 'p12';

beforeAll(async () => {
  stage = await openStage();
  await registerPeople(stage.server.database.ownerUrl, {
    organisations: [
      { key: 'second', number: '310009911', name: 'Bergvik legesenter' },
      { key: 'union', number: '310009912', name: 'Fellesforbundet' },
    ],
    people: [
      {
        key: 'p16',
        name: 'Tørr Ås',
        positions: [{ organisation: 'second', role: 'GP', title: 'fastlege' }],
      },
      {
        key: UNION,
        name: 'Fast Tau',
        positions: [{ organisation: 'union', role: 'SUPPORT_PERSON', title: 'tillitsvalgt' }],
      },
    ],
  });
}, 180_000);

afterAll(async () => {
  await stage.close();
}, 60_000);

test('the citizen searches for a doctor by the keyboard, and is told when there are none', async () => {
  const citizen = await stage.browser.person(KEYS.citizen);
  await citizen.goto('/min-sak/deling');
  await citizen.getByRole('button', { name: 'Legg til en person' }).click();
  const form = citizen.getByRole('dialog');
  await form.getByLabel('Hva slags rolle har personen?').selectOption({ label: 'Fastlege' });
  expect(await form.getByRole('option', { name: 'Støtteperson' }).count()).toBe(0);
  const field = form.getByLabel('Søk etter navn eller arbeidssted');
  await field.pressSequentially('to');
  expect(await form.getByRole('radio').count()).toBe(0);
  await field.fill('finnes ikke');
  await form.getByText('Vi fant ingen.').waitFor();
  await field.fill('');
  await field.pressSequentially('torr');
  await form.getByText('Ett treff.').waitFor();
  await field.press('Tab');
  await citizen.keyboard.press('Space');
  expect(await form.getByLabel('Tørr Ås, fastlege, Bergvik legesenter').isChecked()).toBe(true);
  const wrong = [...(await faults(citizen))];
  await citizen.setViewportSize({ width: 390, height: 844 });
  wrong.push(...(await faults(citizen)));
  await form.getByRole('button', { name: 'Legg til' }).click();
  await form.waitFor({ state: 'hidden' });
  expect(wrong).toEqual([]);
}, 180_000);

test('a union’s representative comes by the link, and is in with the citizen’s yes', async () => {
  const citizen = await stage.browser.person(KEYS.citizen);
  await citizen.goto('/min-sak/deling');
  await citizen.getByRole('button', { name: 'Lag en lenke' }).click();
  const form = citizen.getByRole('dialog');
  const wrong = [...(await faults(citizen))];
  await form.getByRole('button', { name: 'Lag lenken' }).click();
  const link = await form.getByLabel('Lenken', { exact: true }).inputValue();
  expect(link).toMatch(/\/invitasjon#[\w-]{43}$/);
  wrong.push(...(await faults(citizen)));
  await form.getByRole('button', { name: 'Lukk' }).last().click();

  // not logged in: what stands after the # comes through the login, and stands in no address afterwards
  const helper = await stage.browser.visitor('phone');
  await helper.goto(link);
  await helper.getByRole('link', { name: 'Logg inn' }).first().click();
  await helper
    .getByRole('link', { name: /Fast Tau/ })
    .or(helper.getByRole('button', { name: /Fast Tau/ }))
    .first()
    .click();
  await helper.getByRole('button', { name: 'Ja, jeg vil være med' }).waitFor();
  expect(helper.url()).not.toContain('#');
  wrong.push(...(await faults(helper)));
  await helper.getByRole('button', { name: 'Ja, jeg vil være med' }).click();
  await helper.getByText('Takk. Nå må personen bekrefte.').waitFor();

  await citizen.getByText('Fast Tau, tillitsvalgt, Fellesforbundet').waitFor();
  wrong.push(...(await faults(citizen)));
  await citizen.getByRole('button', { name: 'Bekreft Fast Tau' }).click();
  await citizen.getByRole('heading', { name: 'Fast Tau' }).waitFor();
  const secret = link.split('#')[1] ?? '';
  expect(stage.server.said()).not.toContain(secret);
  expect(wrong).toEqual([]);
}, 180_000);
