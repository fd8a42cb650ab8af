import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faults } from './look.ts';
import type { Stage } from './stage.ts';
import { KEYS, openStage, share } from './stage.ts';

const MEETING = 'Dialogmøte 2';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await share(stage, 'nav', 'PARTICIPANTS');
}, 180_000);

afterAll(async () => {
  await stage.close();
}, 60_000);

test('Nav calls the leader to its meeting: the leader sees it come, and the citizen sees who is called', async () => {
  const { browser, caseId } = stage;
  const counsellor = await browser.person(KEYS.nav);
  await counsellor.goto(`/nav/sak/${caseId}`);
  const leader = await browser.person(KEYS.employer);
  await leader.goto(`/arbeidsgiver/sak/${caseId}`);
  const citizen = await browser.person(KEYS.citizen);
  await citizen.goto('/min-sak/deling');
  await citizen.getByRole('heading', { name: 'Rolig Bølge' }).waitFor();
  await leader.getByRole('heading', { name: 'Modig Fjære' }).waitFor();
  expect(await leader.getByText(MEETING).count()).toBe(0);
  expect(await citizen.getByText('Kalt inn til:').count()).toBe(0);

  await counsellor.getByRole('button', { name: `Kall inn til «${MEETING}»` }).click();
  const form = counsellor.getByRole('dialog');
  await form.getByRole('button', { name: 'Kall inn' }).click();
  await form.getByText('Kryss av for den du vil kalle inn.').waitFor();
  await form.getByLabel('Rolig Bølge').check();
  const wrong = [...(await faults(counsellor))];
  await counsellor.setViewportSize({ width: 390, height: 844 });
  wrong.push(...(await faults(counsellor)));
  await form.getByRole('button', { name: 'Kall inn' }).click();
  await form.waitFor({ state: 'hidden' });

  await leader.getByText(MEETING).first().waitFor();
  await citizen.getByText(`Kalt inn til: ${MEETING}`).waitFor();
  await citizen.setViewportSize({ width: 390, height: 844 });
  wrong.push(...(await faults(citizen)));
  expect(wrong).toEqual([]);
}, 180_000);
