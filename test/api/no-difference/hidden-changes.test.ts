import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MutationName } from '@samtavle/shared/domain';
import { registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { done, plusDays, stepInput } from '../../support/world.ts';
import type { CanaryCase } from '../canaries/canary-case.ts';
import { bringTo, openCanaryCase, STATES } from '../canaries/canary-case.ts';
import { listenRaw } from '../canaries/subscribe.ts';
import type { ActSpec } from '../fixtures/act-spec.ts';
import { clientOf } from '../fixtures/acts.ts';
import type { Asker } from '../canaries/walk.ts';
import { walkQueries } from '../canaries/walk.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';
import type { FullCase } from '../fixtures/full-case.ts';
import { openFullCase } from '../fixtures/full-case.ts';
import { MEASURE_ACTS } from '../fixtures/measure-acts.ts';
import { OWN_ACTS } from '../fixtures/own-acts.ts';
import { PATHWAY_ACTS } from '../fixtures/pathway-acts.ts';
import { PLAN_ACTS } from '../fixtures/plan-acts.ts';

let server: TestServer;
let own: CanaryCase;
let other: FullCase;
let askers: ReadonlyMap<string, Asker>;

/** Those to whom nothing below is shown while the citizen has given nothing. */
const BLIND = [
  'employer',
  'nav',
  'NAV_ADVISER',
  'JOB_SPECIALIST',
  'ADVISORY_DOCTOR',
  'PROSPECTIVE_EMPLOYER',
  'SUPPORT_PERSON',
  'otherEmployer',
];

beforeAll(async () => {
  server = await startTestServer();
  own = await openCanaryCase(server);
  other = await openFullCase(server);
  const [nothing] = STATES;
  if (nothing === undefined) throw new Error('the first state is that nothing is given');
  await bringTo(server, own, nothing);
  // a counsellor's list has an order only when there are two on it
  const { id: personId, organisationId, role } = own.people.nav;
  await done(other.citizen, 'addParticipant', { caseId: other.caseId, personId, organisationId, role });
  const contract = await contractOf(own.citizen);
  const parts = own.readers.map(({ part }) => part.id);
  askers = new Map(
    own.readers.map(({ name, staff }) => [
      name,
      {
        url: server.url,
        cookie: server.as(staff).cookie,
        contract,
        ids: [own.caseId, other.caseId, ...parts],
      },
    ]),
  );
}, 400_000);
afterAll(() => server.stop());

const askerOf = (name: string): Asker => {
  const asker = askers.get(name);
  if (asker === undefined) throw new Error(`${name} takes part`);
  return asker;
};

/** Everything this person can ask, as it came, but for the moment it was sent. */
async function everything(name: string): Promise<readonly string[]> {
  const emissions = await walkQueries(askerOf(name));
  return emissions.map(
    ({ channel, asked, text }) =>
      `${channel} ${asked}\n${text.replaceAll(/^(date|x-sql-statements): .*$/gm, '')}`,
  );
}

/** What others than health staff and the citizen see of, whatever is consented: it is addressed to them. */
const ADDRESSED = ['publishMessage', 'withdrawMessage', 'answerReviewAsEmployer'];

/** Every act of health, of measures, of the citizen's own and of the plan's pages. Returns how many were done. */
async function everyHiddenAct(): Promise<number> {
  const acts: Readonly<Record<string, ActSpec>> = {
    ...PATHWAY_ACTS,
    ...MEASURE_ACTS,
    ...OWN_ACTS,
    ...PLAN_ACTS,
  };
  let count = 0;
  for (const [name, { by, input }] of Object.entries(acts)) {
    if (ADDRESSED.includes(name)) continue;
    // what this case has had already is refused: the rest is enough
    const { id } = await clientOf(server, own, by).act(name as MutationName, input(own));
    if (id !== null) count += 1;
  }
  return count;
}

/** What health and plan are made of: new rows, changed rows, rows taken away, consents to others, people coming and going. */
async function changeWhatIsHidden(): Promise<void> {
  const { caseId, citizen, therapist, ids, monday, people } = own;
  const gp = own.readers.find(({ name }) => name === 'gp');
  if (gp === undefined) throw new Error('the GP takes part');
  await done(citizen, 'writeFunction', { caseId, kind: 'CAN', text: 'Skjult' });
  await done(citizen, 'changeFunction', {
    id: ids.functionEntry,
    expectedVersion: 1,
    kind: 'NOT_YET',
    text: 'Skjult',
  });
  await done(citizen, 'proposeStep', {
    ...stepInput(caseId, plusDays(monday, 105)),
    employerId: people.employer.organisationId,
  });
  await done(therapist, 'changeStep', { ...plan(), id: ids.anotherStep, expectedVersion: 1 });
  await done(citizen, 'acceptStep', { id: ids.anotherStep, expectedVersion: 2, reason: 'Skjult' });
  await done(citizen, 'logWeek', {
    caseId,
    week: plusDays(monday, -35),
    workPercent: 5,
    hours: 2,
    load: 9,
    note: 'Skjult',
    expectedVersion: 0,
  });
  await done(therapist, 'suggestGoal', { caseId, kind: 'WORK', text: 'Skjult' });
  await done(citizen, 'addMilestone', {
    caseId,
    type: 'ACTIVITY',
    title: 'Skjult',
    category: 'PERSONAL',
    ownerRole: 'CITIZEN',
    dueDate: monday,
  });
  await done(citizen, 'changeMilestone', {
    id: ids.anotherMilestone,
    expectedVersion: 1,
    title: 'Skjult',
    dueDate: plusDays(monday, -70),
  });
  await done(citizen, 'writePlanSummary', { caseId, text: 'Skjult', hoursWanted: 3, expectedVersion: 1 });
  await done(citizen, 'giveConsent', {
    participantId: gp.part.id,
    items: [{ category: 'BARRIER_WORK', level: 'READ' }],
    purpose: 'Skjult',
    language: 'nb',
    givenVia: 'SELF',
    textVersion: '2026-11',
  });
  const newcomer = await registerStaff(server.database, `another-${caseId}`, 'THERAPIST');
  const { id: personId, organisationId, role } = newcomer;
  const part = await done(citizen, 'addParticipant', { caseId, personId, organisationId, role });
  await done(citizen, 'endParticipation', { participantId: part });
  expect(await everyHiddenAct()).toBeGreaterThan(20);

  function plan() {
    const step = stepInput(caseId, plusDays(monday, 14), 70);
    return Object.fromEntries(Object.entries(step).filter(([name]) => name !== 'caseId'));
  }
}

test('what changes behind the wall changes not a byte before it: content, counts, order, versions, headers; and nothing is heard', async () => {
  const before = new Map<string, readonly string[]>();
  for (const name of BLIND) before.set(name, await everything(name));
  const seeing = await everything('gp');
  const contract = askerOf('nav').contract;
  const ears = await Promise.all(
    BLIND.map((name) => listenRaw(askerOf(name), (type) => allOf(contract, type))),
  );
  const quiet = ears.map(({ frames }) => frames.length);
  await changeWhatIsHidden();
  await wait(1500);
  expect(ears.map(({ frames }) => frames.filter((frame) => frame.includes('"next"')))).toEqual(
    BLIND.map(() => []),
  );
  expect(quiet.every((count) => count === 1)).toBe(true);
  for (const { close } of ears) close();
  for (const name of BLIND)
    expect({ name, now: await everything(name) }).toEqual({ name, now: before.get(name) });
  // it was no nothing: the GP, who may know of it, reads something else now
  expect(await everything('gp')).not.toEqual(seeing);
}, 400_000);
