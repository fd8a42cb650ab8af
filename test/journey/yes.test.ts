import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { done } from '../support/world.ts';
import { faults } from './look.ts';
import type { Stage, Whom } from './stage.ts';
import { KEYS, openStage, OTHERS } from './stage.ts';
import { markOpen, stayedOpen } from './stays-open.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const NEUTRAL = 'Du er invitert til en sak. Den det gjelder, har ikke svart ennå.';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({}, undefined, ['therapist', 'employer', 'nav']);
}, 180_000);

afterAll(async () => {
  await stage.close();
}, 60_000);

function invite(whom: Whom, claim: 'IN_MEETING' | 'PAPER' | null): Promise<string> {
  return done(stage.gp, 'addParticipant', { ...stage.bringing(whom), claim });
}

async function faultsInBoth(page: Page): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const size of [PHONE, WIDE]) {
    await page.setViewportSize(size);
    wrong.push(...(await faults(page)));
  }
  return wrong;
}

const hasFocus = (element: Locator) => element.evaluate((node) => node === document.activeElement);

/** Goes on with Tab until the element has the focus. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  await element.waitFor();
  for (let press = 0; press < 60; press += 1) {
    if (await hasFocus(element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(element)}`);
}

test('the doctor invites; the invited sees a neutral line; the citizen says yes by keyboard, and the page opens', async () => {
  const { browser } = stage;
  await invite('therapist', 'IN_MEETING');
  const invited = await browser.person(KEYS.therapist);
  await invited.goto('/');
  await invited.getByText(NEUTRAL).waitFor();
  await invited.getByText(/^Invitert som behandler/).waitFor();
  const before = await invited.locator('body').innerText();
  for (const trace of ['Modig', 'Fjære', 'Klok', 'Fjordlys']) expect(before).not.toContain(trace);
  expect(await faultsInBoth(invited)).toEqual([]);
  await markOpen(invited);

  const citizen = await browser.person(KEYS.citizen);
  await citizen.goto('/min-sak');
  await citizen.getByRole('heading', { name: 'Noen venter på ja fra deg' }).waitFor();
  await citizen.getByText(/Klok Gran \(fastlege\) inviterte Varm Stein/).waitFor();
  await citizen.getByText(/Klok sier at dere avtalte dette i et møte\./).waitFor();
  await citizen.getByText('Sier du ja, får Varm se dette:').waitFor();
  expect(await faultsInBoth(citizen)).toEqual([]);
  await tabTo(citizen, citizen.getByRole('button', { name: 'Ja, Varm Stein kan være med' }));
  await citizen.keyboard.press('Enter');
  const said = citizen.getByText('Varm Stein er med nå. Du velger selv om du vil dele mer.');
  await said.waitFor();
  expect(await hasFocus(said)).toBe(true);
  expect(await citizen.getByRole('heading', { name: 'Noen venter på ja fra deg' }).count()).toBe(0);

  // by itself, on the page that stood open
  await invited.getByText('Modig Fjære').first().waitFor();
  expect(await invited.getByText(NEUTRAL).count()).toBe(0);
  expect(await stayedOpen(invited)).toEqual([true]);

  await citizen.goto('/min-sak/innsyn');
  const brought = citizen.getByRole('region', { name: 'Hvem har invitert hvem' });
  await brought.getByText(/Klok Gran \(fastlege\) inviterte Varm Stein.*Du sa ja/).waitFor();
  expect(await faultsInBoth(citizen)).toEqual([]);
  expect(browser.complaints()).toEqual([]);
}, 300_000);

test('a no is told at once, and again when the same person is invited anew', async () => {
  const { browser } = stage;
  await invite('psychologist', null);
  const citizen = await browser.person(KEYS.citizen, 'phone');
  await citizen.goto('/min-sak/deling');
  await citizen.getByText('Lun Vik', { exact: true }).first().waitFor();
  // nothing is offered to one who waits but the answer itself
  expect(await citizen.getByRole('link', { name: 'Gi samtykke til Lun Vik' }).count()).toBe(0);
  await citizen.getByRole('button', { name: 'Nei, Lun Vik skal ikke være med' }).click();
  const said = citizen.getByText('Du har sagt nei. Lun Vik får ikke se noe av saken.');
  await said.waitFor();
  expect(await hasFocus(said)).toBe(true);

  const refused = await browser.person(OTHERS.psychologist);
  await refused.goto('/');
  await refused.getByRole('heading', { name: 'Du er ikke med i noen sak ennå' }).waitFor();
  expect(await refused.getByText(NEUTRAL).count()).toBe(0);

  await invite('psychologist', 'PAPER');
  await citizen.getByText(/Klok sier at dere avtalte dette på papir\./).waitFor();
  await citizen.getByText(/^Lun er ute av saken siden .*Det gjelder til du sier ja\.$/).waitFor();

  await refused.goto('/');
  await refused.getByRole('button', { name: /^Si nei til invitasjonen som behandler/ }).click();
  await refused.getByText('Du har sagt nei til invitasjonen.').waitFor();
  expect(await refused.getByText(NEUTRAL).count()).toBe(0);
  expect(browser.complaints()).toEqual([]);
}, 300_000);

test('whom a law lets in is named at once, and a yes lets in more', async () => {
  const { browser } = stage;
  await invite('nav', null);
  const citizen = await browser.person(KEYS.citizen);
  await citizen.goto('/min-sak');
  const byLaw = citizen.getByRole('region', { name: 'Med uten ja fra deg' });
  await byLaw.getByText(/Med uten ja fra deg, etter folketrygdloven/).waitFor();
  await byLaw.getByText('Rask ser nå:').waitFor();
  await byLaw.getByText(/^Du kan si ja til mer/).waitFor();
  expect(await faultsInBoth(citizen)).toEqual([]);
  await byLaw.getByRole('button', { name: 'Ja, Rask Elv kan være med videre' }).click();
  await citizen.getByText('Rask Elv er med nå. Du velger selv om du vil dele mer.').waitFor();
  await byLaw.waitFor({ state: 'detached' });

  // the office names who follows: named at once, with the law's floor meanwhile, and one tap for the yes
  await done(stage.nav, 'proposeHandover', {
    caseId: stage.caseId,
    successorId: stage.bringing('counsellor').personId,
    note: 'Neste møte er avtalt.',
  });
  await byLaw.getByText(/har sagt at Myk Eng skal følge opp saken ved Nav Elvedal/).waitFor();
  await byLaw.getByText('Du svarer i meldingen om hvem som tar over.').waitFor();
  await citizen
    .getByText('Er du sykmeldt, ser Myk det loven åpner for til du har svart, og ikke mer.')
    .waitFor();
  expect(await faultsInBoth(citizen)).toEqual([]);
  await citizen.getByRole('button', { name: 'Ja, Myk kan ta over' }).click();
  await citizen.getByText('Myk er med i saken nå. Du velger selv hva Myk får se mer av.').waitFor();
  await byLaw.waitFor({ state: 'detached' });
  expect(browser.complaints()).toEqual([]);
}, 300_000);

test('the leader of the register sees the floor until the citizen names another contact', async () => {
  const { browser, server, bringing } = stage;
  const { personId, organisationId } = bringing('employer');
  await server.database.owner.query(
    `insert into register_employment (person_id, organisation_id, leader_id, from_date)
     select i.person_id, $1, $2, app.today() - 400 from auth.identity i where i.provider = 'demo' and i.subject = $3`,
    [organisationId, personId, KEYS.citizen],
  );
  const leader = await browser.person(KEYS.employer);
  await leader.goto('/');
  await leader.getByText('Modig Fjære').first().waitFor();

  const citizen = await browser.person(KEYS.citizen);
  await citizen.goto('/min-sak');
  const byLaw = citizen.getByRole('region', { name: 'Med uten ja fra deg' });
  await byLaw.getByText(/etter arbeidsmiljøloven § 4-6, folketrygdloven § 25-2/).waitFor();
  await byLaw.getByRole('button', { name: 'Velg en annen kontaktperson enn Rolig Bølge' }).click();
  const dialog = citizen.getByRole('dialog');
  await dialog.getByText(/Rolig ser det ikke lenger, og loven åpner det ikke igjen\./).waitFor();
  expect(await faultsInBoth(citizen)).toEqual([]);
  await dialog.getByRole('radio', { name: 'Stødig Bre, HR-rådgiver, Fjordlys Regnskap AS' }).check();
  await dialog.getByRole('button', { name: 'Velg kontaktpersonen' }).click();
  await citizen.getByText('Stødig Bre er kontaktperson nå. Rolig ser det ikke lenger.').waitFor();
  await leader.getByText('Modig Fjære').first().waitFor({ state: 'detached' });
  const contact = await browser.person(OTHERS.contact);
  await contact.goto('/');
  await contact.getByText('Modig Fjære').first().waitFor();
  expect(browser.complaints()).toEqual([]);
}, 300_000);
