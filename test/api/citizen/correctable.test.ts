import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import { CORRECTABLE } from '@samtavle/shared/domain';
import type { FullCase } from '../fixtures/full-case.ts';
import { openFullCase } from '../fixtures/full-case.ts';
import { writeTheRest } from '../fixtures/written-things.ts';
import { registerStaff } from '../../support/people.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { consentTo, done } from '../../support/world.ts';

let server: TestServer;
let own: FullCase;
let other: FullCase;
let infoLine: string;
let consent: string;
/** What each answers to a wish that is nowhere. */
let nowhere: ReadonlyMap<string, unknown>;
/** What others wrote in the two cases, as each citizen can ask about it. */
let mine: readonly Written[];
let others: readonly Written[];

beforeAll(async () => {
  server = await startTestServer();
  own = await openFullCase(server);
  other = await openFullCase(server);
  ({ infoLine, consent } = await writeTheRest(own));
  await writeTheRest(other);
  [mine, others] = [await writtenIn(own), await writtenIn(other)];
  nowhere = new Map(
    await Promise.all(
      [...everybody()].map(async ([who, client]) => [who, await declined(client, randomUUID())] as const),
    ),
  );
}, 240_000);
afterAll(() => server.stop());

interface Written {
  readonly kind: string;
  readonly rowId: string;
  readonly detail: string | null;
  readonly label: string;
  readonly role: string;
}

async function writtenIn({ citizen, caseId }: FullCase, by = citizen): Promise<readonly Written[]> {
  const { data } = await by.graphql<{ writtenByOthers: readonly Written[] }>(
    'query ($caseId: ID!) { writtenByOthers(caseId: $caseId) { kind rowId detail label role } }',
    { caseId },
  );
  return data?.writtenByOthers ?? [];
}

interface Wish {
  readonly id: string;
  readonly kind: string;
  readonly rowId: string;
  readonly label: string;
  readonly wish: string;
  readonly outcome: string | null;
  readonly mayAnswer: boolean;
}

async function wishesSeenBy(client: PersonClient): Promise<readonly Wish[]> {
  const { data, errors } = await client.graphql<{ corrections: readonly Wish[] }>(
    'query ($caseId: ID!) { corrections(caseId: $caseId) { id kind rowId label wish outcome mayAnswer } }',
    { caseId: own.caseId },
  );
  expect(errors).toEqual([]);
  return data?.corrections ?? [];
}

/** Everybody who takes part beside the citizen, and two who do not, by role. */
const everybody = (): ReadonlyMap<string, PersonClient> =>
  new Map([
    ['THERAPIST', own.therapist],
    ['GP', own.gp],
    ['EMPLOYER', own.employer],
    ['NAV_LOCAL', own.nav],
    ['NAV_ADVISER', server.as(own.adviser)],
    ['JOB_SPECIALIST', server.as(own.jobSpecialist)],
    ['of another office', server.as(own.distant)],
    ['asked without a name', server.as(own.consultant)],
    ['of another case', own.stranger],
  ]);

const oneOf = (kind: string, rows = mine) => {
  const found = rows.findLast((row) => row.kind === kind);
  if (found === undefined) throw new Error(`nobody has written any ${kind}`);
  return found;
};
const declined = (client: PersonClient, requestId: string) =>
  client.act('answerCorrection', { requestId, outcome: 'DECLINED', reason: 'Det står riktig' });
const ask = (kind: string, rowId: string, by = own.citizen, caseId = own.caseId) =>
  by.act('askCorrection', { caseId, kind, rowId, wish: `Det er feil: ${kind}` });

describe.each(CORRECTABLE)('%s', (kind) => {
  test('the citizen asks, the side that wrote it answers, and nobody else notices', async () => {
    const { rowId, role, label } = oneOf(kind);
    const { id, problems } = await ask(kind, rowId);
    expect(problems).toEqual([]);
    const all = everybody();
    const writer = all.get(role);
    if (writer === undefined) throw new Error(`nobody is ${role}`);
    const seen = (await wishesSeenBy(writer)).find((one) => one.id === id);
    expect(seen).toMatchObject({ kind, rowId, label, wish: `Det er feil: ${kind}`, mayAnswer: true });
    const noticed = async ([who, client]: readonly [string, PersonClient]) => [
      who,
      (await wishesSeenBy(client)).filter((one) => one.id === id),
      await declined(client, String(id)),
    ];
    const rest = [...all].filter(([, client]) => client !== writer);
    expect(await Promise.all(rest.map(noticed))).toEqual(rest.map(([who]) => [who, [], nowhere.get(who)]));
    expect(await declined(writer, String(id))).toMatchObject({ id });
    expect((await wishesSeenBy(own.citizen)).find((one) => one.id === id)).toMatchObject({
      label,
      outcome: 'DECLINED',
      mayAnswer: false,
    });
  });

  test('what is another’s, or of another kind, or nowhere, is answered the same', async () => {
    const nothing = await ask(kind, randomUUID());
    expect(nothing.problems).toMatchObject([{ field: 'rowId', rule: 'NOT_FOUND' }]);
    expect(await ask(kind, oneOf(kind, others).rowId)).toEqual(nothing);
    const wrong = CORRECTABLE.find((one) => one !== kind && oneOf(one).rowId !== oneOf(kind).rowId) ?? kind;
    expect(await ask(wrong, oneOf(kind).rowId)).toEqual(nothing);
  });
});

describe('the list of what can be asked about', () => {
  test('is the citizen’s alone', async () => {
    for (const client of everybody().values()) expect(await writtenIn(own, client)).toEqual([]);
  });

  test('neither a writer nor anyone else asks in the citizen’s place', async () => {
    const tried = (client: PersonClient) =>
      Promise.all([oneOf('FUNCTION').rowId, randomUUID()].map((rowId) => ask('FUNCTION', rowId, client)));
    for (const [hidden, nothing] of await Promise.all([...everybody().values()].map(tried))) {
      expect(hidden?.problems).toMatchObject([{ rule: 'NOT_FOUND' }]);
      expect(hidden).toEqual(nothing);
    }
  });

  test('holds nothing that the citizen wrote, may not read, or has had taken away', async () => {
    const listed = new Set(mine.map(({ rowId }) => rowId));
    const { admin } = server.database;
    const idsOf = async (sql: string) =>
      (await admin.query<{ id: string }>(sql, [own.caseId])).rows.map(({ id }) => id);
    const left = [
      ...(await idsOf(`select id from barrier where case_id = $1 and own_role is null`)),
      ...(await idsOf(`select id from step_act where case_id = $1 and by_role = 'CITIZEN'`)),
      ...(await idsOf(`select id from category_summary where case_id = $1 and category <> 'NAV'`)),
      ...(await idsOf(`select id from decision where case_id = $1 and own_role is null`)),
      // asked without a name: whose writing the advice is nobody in the case is to learn by asking
      ...(await idsOf(`select id from consultation where case_id = $1`)),
      ...(await idsOf(`select id from consultation_advice where case_id = $1`)),
    ];
    expect(left.length).toBeGreaterThan(5);
    expect(left.filter((id) => listed.has(id))).toEqual([]);
    await done(own.therapist, 'removeTreatmentSession', { id: own.ids.treatmentSession, expectedVersion: 1 });
    expect((await writtenIn(own)).map(({ rowId }) => rowId)).not.toContain(own.ids.treatmentSession);
    expect(await ask('TREATMENT_SESSION', own.ids.treatmentSession)).toEqual(
      await ask('TREATMENT_SESSION', randomUUID()),
    );
  });

  test('a draft of minutes, which only its writer reads, is no minutes to the citizen', async () => {
    const { rows } = await server.database.admin.query<{ id: string }>(
      `select milestone_id as id from minutes_draft where case_id = $1 and own_role = 'NAV_LOCAL'`,
      [own.caseId],
    );
    expect(rows).toHaveLength(1);
    expect(await ask('MINUTES', String(rows[0]?.id))).toEqual(await ask('MINUTES', randomUUID()));
  });

  test('a summary that the citizen writes anew is the citizen’s from then on', async () => {
    const { rowId } = oneOf('CATEGORY_SUMMARY');
    await done(own.citizen, 'writeSummary', {
      caseId: own.caseId,
      category: 'NAV',
      text: 'Mine ord',
      expectedVersion: 2,
    });
    expect((await writtenIn(own)).map((one) => one.rowId)).not.toContain(rowId);
    await done(own.nav, 'writeSummary', {
      caseId: own.caseId,
      category: 'NAV',
      text: 'Navs ord',
      expectedVersion: 3,
    });
    expect(await writtenIn(own)).toContainEqual(
      expect.objectContaining({ rowId, label: 'Navs ord', role: 'NAV_LOCAL' }),
    );
  });
});

describe('a wish shows its writer no more than the writer sees now', () => {
  const ofLine = async (client: PersonClient) =>
    (await wishesSeenBy(client)).filter((one) => one.rowId === infoLine && one.outcome === null);
  const change = (words: string, expectedVersion: number) =>
    done(own.citizen, 'changeInfoLine', {
      id: infoLine,
      expectedVersion,
      level: 'MINIMAL',
      words,
      saidBy: 'CITIZEN',
      removed: false,
    });

  test('what is no longer shared is not told of, and not answered, until it is shared again', async () => {
    await done(own.citizen, 'withdrawConsent', { consentId: consent });
    await change('Bare for meg selv nå.', 1);
    const { id, problems } = await ask('INFO_LINE', infoLine);
    expect(problems).toEqual([]);
    await change('Til alle som spør.', 2);
    expect(await ofLine(own.therapist)).toEqual([]);
    expect(await declined(own.therapist, String(id))).toEqual(nowhere.get('THERAPIST'));
    await consentTo(own, 'therapist', [{ category: 'INFO_STRATEGY', level: 'READ' }]);
    // the words between were never the therapist's to read
    expect(await ofLine(own.therapist)).toMatchObject([{ label: 'Til alle som spør.' }]);
    expect(await ofLine(own.citizen)).toMatchObject([{ label: 'Bare for meg selv nå.' }]);
  });

  test('whoever takes over the writer’s part answers, of what that part sees without any consent', async () => {
    const { organisationId } = own.people.therapist;
    const colleague = await registerStaff(
      server.database,
      `after-${own.caseId}`,
      'THERAPIST',
      organisationId,
    );
    const about = own.ids.functionEntry;
    const waits = (await wishesSeenBy(own.citizen)).filter((one) => one.outcome === null);
    expect(waits.map((one) => one.rowId)).toEqual(expect.arrayContaining([about, infoLine]));
    await done(own.citizen, 'endParticipation', { participantId: own.parts.therapist });
    const by = server.as(colleague);
    expect(await wishesSeenBy(by)).toEqual([]);
    await done(own.citizen, 'addParticipant', {
      caseId: own.caseId,
      personId: colleague.id,
      organisationId,
      role: 'THERAPIST',
    });
    const open = (await wishesSeenBy(by)).filter((one) => one.mayAnswer);
    expect(open.map((one) => one.rowId)).toContain(about);
    // the strategy was shared with the one who left
    expect(open.map((one) => one.rowId)).not.toContain(infoLine);
    for (const one of open) await done(by, 'answerCorrection', { requestId: one.id, outcome: 'CORRECTED' });
    expect(await wishesSeenBy(own.therapist)).toEqual([]);
  });
});
