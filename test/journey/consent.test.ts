import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { done, plusDays } from '../support/world.ts';
import type { Stage } from './stage.ts';
import { KEYS, openStage } from './stage.ts';
import { markOpen, stayedOpen } from './stays-open.ts';

const WISH = 'Fast tid på kontoret mandag og onsdag';

/** Words that would tell an employer that there is something it does not see. */
const TRACES = [
  'skjult',
  'psykolog',
  'behandl',
  'terap',
  'sperret',
  'låst',
  'ikke tilgang',
  'samtykke',
  'diagnose',
];

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

afterAll(async () => {
  await stage.close();
}, 60_000);

/** What the employer's API tells of accommodations, past any page. */
async function accommodationsOfEmployer(): Promise<readonly string[]> {
  const query = 'query ($caseId: ID!) { board(caseId: $caseId) { accommodations { text } } }';
  const { data } = await stage.employer.graphql<{ board: { accommodations: { text: string }[] } | null }>(
    query,
    {
      caseId: stage.caseId,
    },
  );
  if (!data?.board) throw new Error('the employer has no board');
  return data.board.accommodations.map(({ text }) => text);
}

test('the employer sees accommodations while the citizen consents, and no longer', async () => {
  const { browser, caseId } = stage;
  const employer = await browser.person(KEYS.employer);
  await employer.goto(`/arbeidsgiver/sak/${caseId}`);
  const citizen = await browser.person(KEYS.citizen);
  await employer.getByRole('heading', { name: 'Modig Fjære' }).waitFor();
  await employer.getByText('Ingen avtaler om tilrettelegging ennå.').waitFor();
  // it asks for what can be asked for by itself, and comes last
  await employer.getByRole('button', { name: 'Be om å få se mer' }).waitFor();
  const before = await employer.locator('body').innerText();
  expect(before).not.toContain(WISH);
  expect(TRACES.filter((word) => before.toLowerCase().includes(word))).toEqual([]);
  expect(await accommodationsOfEmployer()).toEqual([]);
  await markOpen(employer);

  await citizen.goto('/min-sak/deling');
  await citizen.getByRole('link', { name: 'Gi samtykke til Rolig Bølge' }).click();
  await citizen.getByRole('checkbox', { name: 'Tilrettelegging' }).check();
  await citizen.getByRole('button', { name: 'Videre' }).click();
  const why = citizen.getByRole('radiogroup', { name: /^Hvorfor deler du dette/ });
  await why.getByRole('radio').first().check();
  await citizen.getByRole('button', { name: 'Videre' }).click();
  // the preview shows it, and the employer's own page does not: nothing is given yet
  await citizen.getByText(WISH).first().waitFor();
  expect(await accommodationsOfEmployer()).toEqual([]);
  await citizen.getByRole('button', { name: 'Gi samtykke' }).click();
  await citizen.getByText('Samtykket er gitt. Rolig kan se det nå.').waitFor();

  await employer.getByText(WISH).waitFor();
  expect(await accommodationsOfEmployer()).toEqual([WISH]);

  await citizen.getByRole('button', { name: /^Trekk tilbake samtykket til Rolig Bølge/ }).click();
  const dialog = citizen.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ja, trekk tilbake' }).click();

  await employer.getByText(WISH).waitFor({ state: 'detached' });
  await employer.getByRole('heading', { name: 'Modig Fjære' }).waitFor();
  await employer.getByText('Ingen avtaler om tilrettelegging ennå.').waitFor();
  await employer.getByRole('button', { name: 'Be om å få se mer' }).waitFor();
  expect(await employer.locator('body').innerText()).toBe(before);
  expect(await accommodationsOfEmployer()).toEqual([]);
  await citizen.getByText('Samtykket er trukket tilbake. Rolig ser det ikke lenger.').waitFor();

  expect(await stayedOpen(employer)).toEqual([true]);
  expect(browser.complaints()).toEqual([]);
}, 300_000);
