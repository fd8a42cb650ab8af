import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ActOutcome } from '@samtavle/backend/demo';
import type { MutationName } from '@samtavle/shared/domain';
import type { GraphQLSchema } from 'graphql';
import { getNamedType } from 'graphql';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { done } from '../../support/world.ts';
import { ADVICE_FREE } from '../fixtures/advice-acts.ts';
import { ACTS, clientOf } from '../fixtures/acts.ts';
import { contractOf, inputFieldsOf } from '../fixtures/contract.ts';
import type { FullCase } from '../fixtures/full-case.ts';
import { openFullCase } from '../fixtures/full-case.ts';
import { MEETING_WARNED } from '../fixtures/meeting-acts.ts';

let server: TestServer;
let contract: GraphQLSchema;
let own: FullCase;

beforeAll(async () => {
  server = await startTestServer();
  own = await openFullCase(server);
  contract = await contractOf(own.citizen);
}, 120_000);
afterAll(() => server.stop());

/** Texts that can come to reach someone who must not know of health. */
const WARNED: Partial<Record<MutationName, string>> = {
  proposeStep: 'tasks',
  changeStep: 'tasks',
  proposeAccommodation: 'text',
  changeAccommodation: 'text',
  suggestGoal: 'text',
  addMilestone: 'title',
  changeMilestone: 'title',
  moveMilestone: 'reason',
  writeFunction: 'text',
  changeFunction: 'text',
  writePlanSummary: 'text',
  writeSummary: 'text',
  askCorrection: 'wish',
  addBarrier: 'text',
  changeBarrier: 'text',
  answerReviewAsEmployer: 'tasks',
  writePreparation: 'eased',
};

/** Texts that cannot, or that name a thing which the other knows: each with the reason. */
const FREE: Readonly<Record<string, string>> = {
  ...ADVICE_FREE,
  reason:
    'the words beside an act on a step never reach an employer (step_act_note); an answer is the citizen’s to read',
  note: 'the citizen’s own',
  purpose: 'the citizen’s to read',
  language: 'a code',
  secretHash: 'made by the page, not written',
  secret: 'made by the page, not written',
  textVersion: 'a code',
  jobTitle: 'what the employer’s own job is called',
  workplace: 'where that job is',
  leaderName: 'a name',
  situation: 'experiments are BARRIER_PERSONAL, which no employer can be given; so the next four',
  prediction: 'as situation',
  attempt: 'as situation',
  result: 'as situation',
  learning: 'as situation',
  words: 'a strategy and an answer of citizen or clinician reach no employer; publishing the words warns',
  saidWhen: 'of the strategy, which reaches no employer',
  notSaid: 'of the strategy, which reaches no employer',
  helps: 'warns as the tasks beside it (below)',
  tasks: 'of the preparation, and warns as the words beside it (below)',
  time: 'a time of day',
  'writeOwnEntry.text': 'PERSONAL, which no employer can be given',
  'changeOwnEntry.text': 'PERSONAL, which no employer can be given',
  'answerHarassment.text': 'the citizen’s, and the therapist’s when it is handed over',
  'writeReferral.health': 'TREATMENT, which no employer can be given; so all of the pathway',
  'writeReferral.workSituation': 'TREATMENT',
  'writeReferral.functioning': 'TREATMENT',
  'recordRight.decidedBy': 'a name',
  'writeWorkAssessment.complaintsAtWork': 'WORK_MEASURES, which no employer can be given',
  'writeWorkAssessment.barriersToReturn': 'WORK_MEASURES',
  'writeWorkAssessment.expectedMastery': 'WORK_MEASURES',
  'giveFeedback.notApplicableReason': 'TREATMENT',
  'writeTreatmentPlan.summary': 'TREATMENT',
  'chooseMethod.other': 'TREATMENT',
  'writeTreatmentMessage.text': 'TREATMENT',
  'closeCase.helped': 'the citizen’s own',
};

/** Forms with several such texts: each text is tried by itself. */
const ALSO = Object.entries(MEETING_WARNED).flatMap(([name, fields]) =>
  fields.map((field) => [name as MutationName, field] as const),
);

test('every text of every mutation either warns or has a reason not to', () => {
  const unknown = Object.keys(ACTS).flatMap((name) =>
    inputFieldsOf(contract, name)
      .filter(({ type }) => getNamedType(type).name === 'String')
      .filter(({ name: field }) => WARNED[name as MutationName] !== field && FREE[field] === undefined)
      .filter(({ name: field }) => !ALSO.some(([act, one]) => act === name && one === field))
      .map((field) => `${name}.${field.name}`)
      .filter((field) => FREE[field] === undefined),
  );
  expect(unknown).toEqual([]);
});

async function send(name: MutationName, more: object): Promise<ActOutcome | undefined> {
  const { by, input } = ACTS[name];
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await clientOf(server, own, by).graphql<Record<string, ActOutcome>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { id version problems { field rule message } conflict { version } } }`,
    { input: { idempotencyKey: randomUUID(), ...input(own), ...more } },
  );
  expect(errors).toEqual([]);
  return data?.[name];
}

test.each(Object.entries(WARNED) as [MutationName, string][])(
  '%s: words of health are not saved before the writer has seen the warning, whoever sends them',
  async (name, field) => {
    const words = { [field]: 'Trenger fri til psykolog, på grunn av angst' };
    for (const acknowledged of [undefined, null, false]) {
      const warned = await send(name, { ...words, acknowledged });
      expect(warned).toMatchObject({ id: null, problems: [{ field, rule: 'HEALTH_WORDS' }] });
      expect(warned?.problems[0]?.message).toMatch(/psykolog, angst.*arbeidsgiveren/);
    }
    expect(await send(name, { ...words, acknowledged: true })).toMatchObject({
      id: expect.any(String),
      problems: [],
    });
  },
);

test('where a form has two such texts, both are warned of', async () => {
  const words = 'På grunn av angst';
  const warned = async (name: MutationName, more: object) =>
    (await send(name, more))?.problems.map(({ field }) => field);
  expect(await warned('answerReviewAsEmployer', { helps: words })).toEqual(['helps']);
  expect(await warned('writePreparation', { tasks: words, expectedVersion: 1 })).toEqual(['tasks']);
});

test.each(ALSO)('%s: words of health in %s are warned of', async (name, field) => {
  const warned = await send(name, { [field]: 'Trenger fri til psykolog, på grunn av angst' });
  expect(warned).toMatchObject({ id: null, problems: [{ field, rule: 'HEALTH_WORDS' }] });
});

test('where nobody such can come to see it there is no warning', async () => {
  const goal = { caseId: own.caseId, kind: 'LIFE', text: 'Mindre angst på butikken' };
  await done(own.citizen, 'suggestGoal', goal);
  const treatment = {
    type: 'ACTIVITY',
    title: 'Time hos psykolog',
    category: 'TREATMENT',
    ownerRole: 'THERAPIST',
  };
  const id = await done(own.therapist, 'addMilestone', { caseId: own.caseId, ...treatment });
  await done(own.therapist, 'changeMilestone', { id, expectedVersion: 1, title: 'Terapi', dueDate: null });
});
