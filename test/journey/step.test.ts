import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Stage } from './stage.ts';
import { KEYS, openStage, share } from './stage.ts';
import { markOpen, stayedOpen } from './stays-open.ts';

const PAIR = 'Jobb 30 % · Sykmeldt 70 %';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await share(stage, 'employer', 'PLAN');
  await share(stage, 'nav', 'PLAN');
}, 180_000);

afterAll(async () => {
  await stage.close();
}, 60_000);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a step goes from the therapist over the citizen, the doctor and the employer, each seeing it arrive', async () => {
  const { browser, caseId } = stage;
  const counsellor = await browser.person(KEYS.nav);
  await counsellor.goto(`/nav/sak/${caseId}`);
  const citizen = await browser.person(KEYS.citizen);
  const doctor = await browser.person(KEYS.gp);
  const employer = await browser.person(KEYS.employer);
  await employer.goto(`/arbeidsgiver/sak/${caseId}`);
  const therapist = await browser.person(KEYS.therapist);
  await therapist.goto(`/behandler/sak/${caseId}`);
  await citizen.getByRole('heading', { name: 'Ingen trinn ennå' }).waitFor();
  await doctor.getByText('Ingen trinn venter på at du svarer.').waitFor();
  for (const page of [counsellor, employer])
    await page.getByRole('heading', { name: 'Modig Fjære' }).waitFor();
  const others = [citizen, doctor, employer, counsellor];
  await markOpen(...others);

  await button(therapist, 'Foreslå trinn').click();
  const form = therapist.getByRole('dialog', { name: 'Foreslå et trinn' });
  await form.getByLabel('Hvor mye jobb, i prosent').fill('30');
  await form.getByText(PAIR).waitFor();
  await form.getByLabel('Timer i uken').fill('11,3');
  for (const day of ['Mandag', 'Onsdag', 'Fredag']) await form.getByLabel(day).check();
  await form.getByLabel('Oppgaver').fill('Bankavstemming');
  await form.getByRole('button', { name: 'Send forslaget' }).click();
  await form.waitFor({ state: 'hidden' });

  // the proposal is the citizen's to see first, and nobody else's
  await citizen.getByRole('heading', { name: PAIR }).waitFor();
  for (const page of [doctor, employer, counsellor]) expect(await page.getByText(PAIR).count()).toBe(0);
  await button(citizen, 'Ja, det passer').click();

  await doctor.getByRole('heading', { name: PAIR }).waitFor();
  await doctor.getByText('1 trinn venter på at du svarer.').waitFor();
  await employer.getByRole('heading', { name: PAIR }).waitFor();
  expect(await button(employer, 'Enig').count()).toBe(0);
  await button(doctor, 'Innvilg').click();

  await button(employer, 'Enig').waitFor();
  await citizen.getByText('Innvilget').first().waitFor();
  await button(employer, 'Enig').click();
  await button(employer, 'Enig').waitFor({ state: 'detached' });

  const card = counsellor
    .getByRole('article')
    .filter({ has: counsellor.getByRole('heading', { name: PAIR }) });
  await card.getByText('Avtalt med arbeidsgiver').first().waitFor();
  await counsellor.getByRole('button', { name: 'Vis tallene som tabell' }).click();
  await counsellor.getByRole('cell', { name: PAIR }).first().waitFor();

  expect(await stayedOpen(...others)).toEqual([true, true, true, true]);
  expect(browser.complaints()).toEqual([]);
}, 300_000);
