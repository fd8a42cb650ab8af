import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import type { FullCase } from '../fixtures/full-case.ts';
import { openFullCase } from '../fixtures/full-case.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import { done } from '../../support/world.ts';

let server: TestServer;
let own: FullCase;
beforeAll(async () => {
  server = await startTestServer();
  own = await openFullCase(server);
}, 120_000);
afterAll(() => server.stop());

interface Correction {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  readonly wish: string;
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly mayAnswer: boolean;
}

async function seenBy(client: PersonClient): Promise<readonly Correction[]> {
  const { data, errors } = await client.graphql<{ corrections: readonly Correction[] }>(
    'query ($caseId: ID!) { corrections(caseId: $caseId) { id label role wish outcome reason mayAnswer } }',
    { caseId: own.caseId },
  );
  expect(errors).toEqual([]);
  return data?.corrections ?? [];
}

describe('a wish for correction', () => {
  test('is seen by the citizen and by the side that wrote it, and by nobody else', async () => {
    const asked = { label: 'Kan føre regnskap i to timer', role: 'THERAPIST', outcome: null };
    expect(await seenBy(own.citizen)).toMatchObject([{ ...asked, mayAnswer: false }]);
    expect(await seenBy(own.therapist)).toMatchObject([{ ...asked, mayAnswer: true }]);
    // the GP reads the very row it is about, and still not the wish
    for (const other of [own.gp, own.nav, own.employer, own.stranger])
      expect(await seenBy(other)).toEqual([]);
  });

  test('what can be asked about is what others wrote, with who wrote it', async () => {
    const { data } = await own.citizen.graphql<{
      writtenByOthers: readonly { rowId: string; role: string }[];
    }>(
      'query ($caseId: ID!) { writtenByOthers(caseId: $caseId) { kind rowId label role organisationName } }',
      { caseId: own.caseId },
    );
    const rows = data?.writtenByOthers ?? [];
    expect(rows.find(({ rowId }) => rowId === own.ids.sickLeave)?.role).toBe('GP');
    expect(rows.find(({ rowId }) => rowId === own.ids.accommodation)?.role).toBe('EMPLOYER');
    // the citizen wrote these, and changes them
    for (const mine of [own.ids.ownAccommodation, own.ids.milestone])
      expect(rows.some(({ rowId }) => rowId === mine)).toBe(false);
  });

  test('about what one wrote oneself, or of another kind, is not there', async () => {
    for (const [kind, rowId] of [
      ['ACCOMMODATION', own.ids.ownAccommodation],
      ['GOAL', own.ids.accommodation],
    ]) {
      const input = { caseId: own.caseId, kind, rowId, wish: 'x' };
      const { problems } = await own.citizen.act('askCorrection', input);
      expect(problems).toMatchObject([{ field: 'rowId', rule: 'NOT_FOUND' }]);
    }
  });

  test('stands once while it waits; once answered it may be asked anew', async () => {
    const input = { caseId: own.caseId, kind: 'FUNCTION', rowId: own.ids.functionEntry, wish: 'Én time' };
    expect((await own.citizen.act('askCorrection', input)).problems).toMatchObject([
      { rule: 'ALREADY_THERE' },
    ]);
    await done(own.therapist, 'answerCorrection', {
      requestId: own.ids.correction,
      outcome: 'DECLINED',
      reason: 'Vi ble enige om to timer',
    });
    expect(await seenBy(own.citizen)).toMatchObject([
      { outcome: 'DECLINED', reason: 'Vi ble enige om to timer', mayAnswer: false },
    ]);
    const again = { requestId: own.ids.correction, outcome: 'CORRECTED' };
    expect((await own.therapist.act('answerCorrection', again)).problems).toMatchObject([
      { rule: 'ALREADY_DONE' },
    ]);
    await done(own.citizen, 'askCorrection', input);
  });

  test('is answered by the writer’s side alone: to all others it is not there', async () => {
    const [open] = (await seenBy(own.therapist)).filter(({ mayAnswer }) => mayAnswer);
    for (const other of [own.gp, own.nav, own.employer, own.stranger, own.citizen]) {
      const { problems } = await other.act('answerCorrection', { requestId: open?.id, outcome: 'CORRECTED' });
      expect(problems).toMatchObject([{ rule: 'NOT_FOUND' }]);
    }
  });

  test('is gone from the writer who has left the case', async () => {
    await done(own.citizen, 'endParticipation', { participantId: own.parts.therapist });
    expect(await seenBy(own.therapist)).toEqual([]);
    expect(await seenBy(own.citizen)).toHaveLength(2);
  });
});
