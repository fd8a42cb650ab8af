import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActOutcome, PersonClient } from '@samtavle/backend/demo';
import type { TestStaff } from '../../support/people.ts';
import { registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { Part, World } from '../../support/world.ts';
import { consentTo, done, openWorld } from '../../support/world.ts';

let server: TestServer;
let world: World;

beforeAll(async () => {
  server = await startTestServer();
}, 120_000);
afterAll(() => server.stop());
beforeEach(async () => {
  world = await openWorld(server);
}, 60_000);

const RULES = ({ problems }: ActOutcome) => problems.map(({ field, rule }) => `${field} ${rule}`);

interface Proposal {
  readonly id: string;
  readonly fromName: string;
  readonly successorName: string;
  readonly note: string;
  readonly state: string;
  readonly mayAnswer: boolean;
}
async function handoverOf(by: PersonClient) {
  const { data } = await by.graphql<{
    handover: { proposals: Proposal[]; colleagues: { personId: string; name: string }[] } | null;
  }>(
    `query ($caseId: ID!) { handover(caseId: $caseId) {
      proposals { id fromName successorName note state mayAnswer } colleagues { personId name title } } }`,
    { caseId: world.caseId },
  );
  return data?.handover ?? null;
}

describe('[handover] a participant who leaves names a colleague', () => {
  const NOTE = 'Vi har avtalt trinn 2. Neste samtale er torsdag.';
  let successor: TestStaff;
  const from = async (part: Part): Promise<void> => {
    const { role, organisationId } = world.people[part];
    successor = await registerStaff(server.database, `successor-${randomUUID()}`, role, organisationId);
  };
  const propose = (part: Part, more: object = {}) =>
    world[part].act('proposeHandover', {
      caseId: world.caseId,
      successorId: successor.id,
      note: NOTE,
      ...more,
    });
  const first = async () => (await handoverOf(world.citizen))?.proposals[0] ?? never();
  const casesOf = async (by: PersonClient) =>
    (await by.graphql<{ me: { cases: { caseId: string }[] } }>('{ me { cases { caseId } } }')).data?.me
      .cases ?? [];

  function never(): never {
    throw new Error('a proposal waits');
  }

  test('the citizen is asked; until the yes the colleague has the floor of the law and not the note', async () => {
    await from('nav');
    const colleague = server.as(successor);
    expect((await handoverOf(world.nav))?.colleagues).toMatchObject([{ personId: successor.id }]);
    expect((await propose('nav')).problems).toEqual([]);
    expect(await first()).toMatchObject({
      fromName: world.people.nav.name,
      successorName: successor.name,
      note: NOTE,
      state: 'WAITING',
      mayAnswer: true,
    });
    expect((await handoverOf(world.nav))?.proposals).toMatchObject([{ note: NOTE, mayAnswer: false }]);
    expect(await handoverOf(world.stranger)).toBeNull();
    // the office's successor is named in the case, by law while the sick leave runs, and has not the note
    expect((await handoverOf(colleague))?.proposals).toEqual([]);
    for (const one of [world.therapist, world.gp, world.employer])
      expect((await handoverOf(one))?.proposals).toEqual([]);
    expect((await casesOf(colleague)).map(({ caseId }) => caseId)).toContain(world.caseId);
  });

  test('yes: the old part ends, the colleague comes in and inherits nothing but the note', async () => {
    await consentTo(world, 'nav', [
      { category: 'PLAN', level: 'READ' },
      { category: 'FUNCTION', level: 'READ' },
    ]);
    await from('nav');
    await propose('nav');
    const { id } = await first();
    await done(world.citizen, 'answerHandover', { handoverId: id, accept: true });
    expect(await handoverOf(world.nav)).toBeNull();
    expect(await casesOf(world.nav)).toEqual([]);
    const colleague = server.as(successor);
    expect((await handoverOf(colleague))?.proposals).toMatchObject([{ note: NOTE, state: 'ACCEPTED' }]);
    const { data } = await colleague.graphql<{
      board: { sharing: { category: string; level: string; basis: string }[] };
    }>('query ($caseId: ID!) { board(caseId: $caseId) { sharing { category level basis } } }', {
      caseId: world.caseId,
    });
    const given = data?.board.sharing.filter(({ level }) => level !== 'NONE') ?? [];
    expect(given.map(({ basis }) => basis)).not.toContain('CONSENT');
    expect(given.map(({ category }) => category)).not.toContain('PLAN');
    expect(RULES(await world.citizen.act('answerHandover', { handoverId: id, accept: false }))).toEqual([
      'handoverId ALREADY_DONE',
    ]);
    const { rows } = await server.database.admin.query<{ person_id: string }>(
      `select distinct person_id from audit.access_log where case_id = $1 and action = 'READ_HANDOVER' and outcome = 'PERMIT'`,
      [world.caseId],
    );
    expect(rows).toEqual([{ person_id: successor.id }]);
  });

  test('no: nothing changes, the writer is told and may name another', async () => {
    await from('gp');
    await propose('gp');
    expect(RULES(await propose('gp'))).toEqual(['successorId ALREADY_THERE']);
    await done(world.citizen, 'answerHandover', { handoverId: (await first()).id, accept: false });
    expect((await handoverOf(world.gp))?.proposals).toMatchObject([{ state: 'DECLINED' }]);
    expect(await handoverOf(server.as(successor))).toBeNull();
    expect((await propose('gp')).problems).toEqual([]);
  });

  test('one who left at once is followed all the same; a colleague who is in the case already is told of to the citizen', async () => {
    await from('gp');
    await propose('gp');
    await done(world.gp, 'endParticipation', { participantId: world.parts.gp });
    await done(world.citizen, 'answerHandover', { handoverId: (await first()).id, accept: true });
    expect(await casesOf(server.as(successor))).toHaveLength(1);
    await from('therapist');
    await propose('therapist');
    const { id: personId, organisationId, role } = successor;
    await done(world.citizen, 'addParticipant', { caseId: world.caseId, personId, organisationId, role });
    const late = await world.citizen.act('answerHandover', { handoverId: (await first()).id, accept: true });
    expect(RULES(late)).toEqual(['handoverId ALREADY_THERE']);
    expect((await casesOf(world.therapist)).length).toBe(1);
  });

  test('a note that tells of health warns where the role must not know; nobody of another place can be named', async () => {
    await from('employer');
    const note = 'Han går til psykolog for depresjonen';
    expect(RULES(await propose('employer', { note }))).toEqual(['note HEALTH_WORDS']);
    const stranger = await registerStaff(server.database, `far-${randomUUID()}`, 'EMPLOYER');
    expect(RULES(await propose('employer', { successorId: stranger.id }))).toEqual(['successorId NOT_FOUND']);
    expect(RULES(await propose('employer', { successorId: randomUUID() }))).toEqual([
      'successorId NOT_FOUND',
    ]);
    expect(
      RULES(
        await world.nav.act('proposeHandover', { caseId: world.caseId, successorId: successor.id, note }),
      ),
    ).toEqual(['successorId NOT_FOUND']);
    expect((await propose('employer', { note, acknowledged: true })).problems).toEqual([]);
  });
});
