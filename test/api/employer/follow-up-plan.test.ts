import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { consentTo, done, openWorld, plusDays, todayOf } from '../../support/world.ts';
import { planContent } from '../fixtures/meeting-things.ts';

let server: TestServer;
let world: World;
let today: string;
beforeAll(async () => {
  server = await startTestServer();
  world = await openWorld(server);
  today = await todayOf(world.citizen);
}, 120_000);
afterAll(() => server.stop());

const PLAN = `query ($caseId: ID!, $as: ID) { followUpPlan(caseId: $caseId, as: $as) {
  viewer today citizenName closed nextMeetingWithNav jobs { employerId employerName }
  plans { id employerId number draftVersion finalisedAt plannedFacilitation helpFromNav evaluationDate employeeHasContributed contribution }
  drafts { id version plannedFacilitation } comments { text version } duties { status statusReason } } }`;
interface Reading {
  readonly plans: readonly { readonly number: number; readonly plannedFacilitation: string }[];
  readonly drafts: readonly {
    readonly id: string;
    readonly version: number;
    readonly plannedFacilitation: string;
  }[];
  readonly comments: readonly { readonly text: string }[];
  readonly duties: readonly { readonly status: string; readonly statusReason: string | null }[];
}
async function read(
  by: PersonClient,
  caseId = world.caseId,
  as: string | null = null,
): Promise<Reading | null> {
  const { data, errors } = await by.graphql<{ followUpPlan: Reading | null }>(PLAN, { caseId, as });
  expect(errors).toEqual([]);
  return data?.followUpPlan ?? null;
}
const plansOf = async (by: PersonClient) =>
  ((await read(by))?.plans ?? []).map(
    ({ number, plannedFacilitation }) => `${String(number)} ${plannedFacilitation}`,
  );
const draft = (more: object = {}) => ({ caseId: world.caseId, ...planContent(today), ...more });
const save = (expectedVersion: number, more: object = {}) =>
  done(world.employer, 'saveFollowUpPlan', { ...draft(more), expectedVersion });
const dutyStatus = async (by: PersonClient) => (await read(by))?.duties.map(({ status }) => status);

/** Nav's dialogue meeting 2 on a day of one's choice, the employer called to it. */
async function meeting2(inDays: number): Promise<string> {
  const { admin } = server.database;
  const { rows } = await admin.query<{ id: string }>(
    `select id from milestone where case_id = $1 and type = 'DIALOGUE_MEETING_2'`,
    [world.caseId],
  );
  const milestoneId = rows[0]?.id ?? '';
  const { rows: held } = await admin.query<{ version: number }>(
    'select version from meeting where milestone_id = $1',
    [milestoneId],
  );
  await done(world.nav, 'arrangeMeeting', {
    milestoneId,
    expectedVersion: held[0]?.version ?? 0,
    channel: 'TELEFON',
    day: plusDays(today, inDays),
    time: '12:00',
    duration: 60,
    agenda: 'Veien videre',
    changeReason: 'Ny tid',
  });
  await done(world.nav, 'inviteToMeeting', { milestoneId, participantIds: [world.parts.nav] });
  return milestoneId;
}

describe('[plan 4w] the employer’s follow-up plan', () => {
  test('a draft may lack anything; it is seen by the employer’s own side and the citizen, and by nobody else', async () => {
    const id = await done(world.employer, 'saveFollowUpPlan', {
      caseId: world.caseId,
      expectedVersion: 0,
      plannedFacilitation: 'Bare begynt',
    });
    expect((await read(world.employer))?.drafts).toMatchObject([
      { id, version: 1, plannedFacilitation: 'Bare begynt' },
    ]);
    expect((await read(world.citizen))?.drafts).toMatchObject([{ id }]);
    for (const category of ['ACCOMMODATION', 'MEETING'])
      for (const part of ['nav', 'gp', 'therapist'] as const)
        await consentTo(world, part, [{ category, level: 'READ' }]);
    for (const by of [world.nav, world.gp, world.therapist]) {
      expect(await read(by)).toMatchObject({ drafts: [], plans: [] });
      expect(JSON.stringify(await read(by))).not.toContain('Bare begynt');
    }
    await withdrawAll();
    const finalised = await world.employer.act('finaliseFollowUpPlan', { id, expectedVersion: 1 });
    expect(finalised.id).toBeNull();
    expect(finalised.problems.map(({ field, rule }) => `${field} ${rule}`)).toContain(
      'typicalWorkday REQUIRED',
    );
    expect(await dutyStatus(world.employer)).toEqual(['PLANNED']);
  });

  test('two who write at once: the later is shown both, and nothing is overwritten', async () => {
    await save(1, { plannedFacilitation: 'Min tekst' });
    const late = await world.employer.act('saveFollowUpPlan', {
      ...draft({ plannedFacilitation: 'Den andres' }),
      expectedVersion: 1,
    });
    expect(late.conflict).toMatchObject({ version: 2 });
    expect(late.conflict?.fields).toContainEqual({
      field: 'plannedFacilitation',
      mine: 'Den andres',
      theirs: 'Min tekst',
    });
  });

  test('out of range at sending: the evaluation date, and why the employee took no part', async () => {
    const id = await save(2, { evaluationDate: today, employeeHasContributed: false, contribution: null });
    const { problems } = await world.employer.act('finaliseFollowUpPlan', { id, expectedVersion: 3 });
    expect(problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual([
      'evaluationDate PAST',
      'contribution REQUIRED',
    ]);
    expect(problems[0]?.message).toMatch(/dato/i);
  });

  test('sent: the duty is done, the issuer has it by law, Nav does not, and the citizen sees it', async () => {
    const id = await save(3, { plannedFacilitation: 'Første' });
    expect(await plansOf(world.gp)).toEqual([]);
    await done(world.employer, 'finaliseFollowUpPlan', { id, expectedVersion: 4 });
    expect(await dutyStatus(world.employer)).toEqual(['DONE']);
    for (const by of [world.employer, world.citizen, world.gp])
      expect(await plansOf(by)).toEqual(['1 Første']);
    for (const by of [world.nav, world.therapist]) expect(await plansOf(by)).toEqual([]);
    const again = await world.employer.act('finaliseFollowUpPlan', { id, expectedVersion: 4 });
    expect(again.problems).toMatchObject([{ field: 'id', rule: 'ALREADY_DONE' }]);
  });

  test('a new version is kept beside the old; what Nav has by law is the one that holds', async () => {
    const id = await save(4, { plannedFacilitation: 'Andre' });
    expect(await plansOf(world.gp)).toEqual(['1 Første']);
    await done(world.employer, 'finaliseFollowUpPlan', { id, expectedVersion: 5 });
    for (const by of [world.employer, world.citizen, world.gp])
      expect(await plansOf(by)).toEqual(['2 Andre', '1 Første']);
    await meeting2(8);
    expect(await plansOf(world.nav)).toEqual([]);
    await meeting2(7);
    expect(await plansOf(world.nav)).toEqual(['2 Andre']);
    await save(5, { plannedFacilitation: 'Tredje' });
    await done(world.employer, 'finaliseFollowUpPlan', { id, expectedVersion: 6 });
    // the second was Nav's to read before it was replaced
    expect(await plansOf(world.nav)).toEqual(['3 Tredje', '2 Andre']);
  });

  test('beyond the law by consent: all versions, and what the citizen wrote', async () => {
    await done(world.citizen, 'commentFollowUpPlan', {
      caseId: world.caseId,
      expectedVersion: 0,
      text: 'Onsdag passer best',
    });
    const comments = async (by: PersonClient) => (await read(by))?.comments.map(({ text }) => text);
    const readers = [world.employer, world.gp, world.nav, world.therapist];
    for (const by of readers) expect(await comments(by)).toEqual([]);
    for (const part of ['employer', 'therapist'] as const)
      await consentTo(world, part, [{ category: 'ACCOMMODATION', level: 'READ' }]);
    for (const by of [world.employer, world.therapist])
      expect(await comments(by)).toEqual(['Onsdag passer best']);
    expect(await plansOf(world.therapist)).toEqual(['3 Tredje', '2 Andre', '1 Første']);
    await withdrawAll();
    for (const by of readers) expect(await comments(by)).toEqual([]);
    expect(await plansOf(world.therapist)).toEqual([]);
    expect(await plansOf(world.nav)).toEqual(['3 Tredje', '2 Andre']);
  });

  test('as another sees it is byte for byte what that other reads', async () => {
    for (const part of ['gp', 'nav', 'employer', 'therapist'] as const) {
      expect(JSON.stringify(await read(world.citizen, world.caseId, world.parts[part]))).toBe(
        JSON.stringify(await read(world[part])),
      );
    }
    // borrowing eyes is the citizen's alone
    expect(await read(world.nav, world.caseId, world.parts.gp)).toBeNull();
  });

  test('another’s case, and another employer: not there, as what is nowhere', async () => {
    expect(await read(world.stranger)).toBeNull();
    const other = await registerStaff(server.database, 'second-employer', 'EMPLOYER');
    const { id: personId, organisationId, role } = other;
    await done(world.citizen, 'addParticipant', { caseId: world.caseId, personId, organisationId, role });
    const client = server.as(other);
    expect(await read(client)).toMatchObject({ plans: [], drafts: [], comments: [] });
    const plan = await read(world.employer);
    const draftId = plan?.drafts[0]?.id ?? '';
    const refused = await client.act('finaliseFollowUpPlan', { id: draftId, expectedVersion: 6 });
    expect(refused.problems).toMatchObject([{ field: 'id', rule: 'NOT_FOUND' }]);
  });

  test('obviously unnecessary: the employer says why, and no plan goes anywhere', async () => {
    const second = await openWorld(server);
    const { data } = await second.employer.graphql<{ board: { milestones: { id: string; type: string }[] } }>(
      'query ($caseId: ID!) { board(caseId: $caseId) { milestones { id type } } }',
      { caseId: second.caseId },
    );
    const id = data?.board.milestones.find(({ type }) => type === 'FOLLOW_UP_PLAN_4W')?.id;
    const status = { id, expectedVersion: 1, status: 'EXCEPTION' };
    const without = await second.employer.act('moveMilestone', status);
    expect(without.problems).toMatchObject([{ field: 'reason', rule: 'REQUIRED' }]);
    await done(second.employer, 'moveMilestone', { ...status, reason: 'Tilbake i full jobb på mandag' });
    expect((await read(second.employer, second.caseId))?.duties).toMatchObject([
      { status: 'EXCEPTION', statusReason: 'Tilbake i full jobb på mandag' },
    ]);
    expect((await read(second.gp, second.caseId))?.plans).toEqual([]);
  });
});

/** All consents of the case end. */
async function withdrawAll(): Promise<void> {
  const { rows } = await server.database.admin.query<{ id: string }>(
    `select c.id from consent c where c.case_id = $1 and not exists (select from consent_end e where e.consent_id = c.id)`,
    [world.caseId],
  );
  for (const { id } of rows) await done(world.citizen, 'withdrawConsent', { consentId: id });
}
