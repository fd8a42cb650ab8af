import { describe, expect, test } from '@jest/globals';
import { plusDays } from '../../support/world.ts';
import { allOf } from '../fixtures/contract.ts';
import { referral } from '../fixtures/pathway-things.ts';
import { act, contract, mine, must, rules, seen, setUp, toAccepted, today, world } from './way.ts';

setUp();

describe('referral', () => {
  const form = () => ({ ...referral(world.ids.dps), expectedVersion: 0 });

  test('[0.16][1.11] an empty grade is refused, 0 is accepted; health, work and function are required', async () => {
    const type = 'WriteReferralInput';
    const query = `mutation ($input: ${type}!) { writeReferral(input: $input) { id } }`;
    for (const field of ['sickLeaveGrade', 'health', 'workSituation', 'functioning']) {
      const input = { idempotencyKey: world.caseId, caseId: world.caseId, ...form(), [field]: null };
      const { errors } = await world.gp.graphql(query, { input });
      expect(errors[0]?.extensions).toMatchObject({
        code: 'BAD_INPUT',
        problems: [{ field, rule: 'REQUIRED' }],
      });
    }
    for (const field of ['workSituation', 'functioning']) {
      expect(await rules('writeReferral', { ...form(), [field]: ' ' }, world.gp)).toEqual([`${field} EMPTY`]);
    }
    await must('writeReferral', form(), world.gp);
    expect((await mine()).referral).toMatchObject({ state: 'DRAFT', sickLeaveGrade: 0 });
  });

  test('[0.15] it goes DRAFT → SENT_TO_DPS → ASSESSED → FORWARDED → ACCEPTED, and is not written over once sent', async () => {
    const on = plusDays(today, -14);
    const state = async () => (await mine()).referral?.state;
    await must('writeReferral', form(), world.gp);
    const late = await act('writeReferral', { ...form(), health: 'Noe annet' }, world.gp);
    expect(late.conflict).toMatchObject({ version: 1, fields: [{ field: 'health', mine: 'Noe annet' }] });
    await must('writeReferral', { ...form(), sickLeaveGrade: 50, expectedVersion: 1 }, world.gp);
    expect(await rules('recordRight', { on, granted: true, startDeadline: today, decidedBy: 'DPS' })).toEqual(
      ['caseId NOT_NOW'],
    );
    await must('sendReferral', { on }, world.gp);
    expect(await state()).toBe('SENT_TO_DPS');
    expect(await rules('sendReferral', { on }, world.gp)).toEqual(['caseId ALREADY_DONE']);
    expect(await rules('writeReferral', { ...form(), expectedVersion: 2 }, world.gp)).toEqual([
      'caseId NOT_NOW',
    ]);
    expect(await rules('recordRight', { on: plusDays(on, -1), granted: false, decidedBy: 'DPS' })).toEqual([
      'on OUT_OF_ORDER',
    ]);
    expect(await rules('recordRight', { on: plusDays(today, 1), granted: false, decidedBy: 'DPS' })).toEqual([
      'on NOT_YET',
    ]);
    await must(
      'recordRight',
      { on, granted: true, startDeadline: plusDays(today, 30), decidedBy: 'Inntaksteamet' },
      world.gp,
    );
    expect(await state()).toBe('ASSESSED');
    expect((await mine()).right).toMatchObject({ granted: true, decidedBy: 'Inntaksteamet' });
    expect(await rules('acceptReferral', { on, siteId: world.ids.site })).toEqual(['caseId NOT_NOW']);
    await must('forwardReferral', { on, channel: 'ELECTRONIC' }, world.gp);
    expect(await state()).toBe('FORWARDED');
    await must('acceptReferral', { on, siteId: world.ids.site });
    expect(await state()).toBe('ACCEPTED');
  });

  test('[0.17] it is not forwarded before the right is granted; without a right the way ends, and says so', async () => {
    const on = plusDays(today, -14);
    await must('writeReferral', form(), world.gp);
    await must('sendReferral', { on }, world.gp);
    expect(await rules('forwardReferral', { on, channel: 'LETTER' }, world.gp)).toEqual([
      'caseId RIGHT_FIRST',
    ]);
    await must('recordRight', { on, granted: false, decidedBy: 'Inntaksteamet' }, world.gp);
    expect(await rules('forwardReferral', { on, channel: 'LETTER' }, world.gp)).toEqual([
      'caseId RIGHT_FIRST',
    ]);
    const { stations, right, startDeadline, may } = await mine();
    expect({ right, startDeadline }).toMatchObject({ right: { granted: false }, startDeadline: null });
    expect(stations.map(({ code }) => code)).toEqual(['REFERRAL', 'RIGHT']);
    expect(may).not.toContain('forwardReferral');
  });

  test('[1.9] employer and Nav are no referrers, and have no way to refer', async () => {
    const query = `mutation ($input: WriteReferralInput!) { writeReferral(input: $input) { id problems { rule } } }`;
    for (const referrerRole of ['EMPLOYER', 'NAV_LOCAL']) {
      const input = { idempotencyKey: world.caseId, caseId: world.caseId, ...form(), referrerRole };
      const { data, errors } = await world.gp.graphql(query, { input });
      expect({ data, code: errors[0]?.extensions?.code }).toEqual({ data: null, code: 'BAD_INPUT' });
    }
    for (const by of [world.employer, world.nav]) {
      expect(await rules('writeReferral', form(), by)).toEqual([' NOT_FOUND']);
    }
    expect((await mine()).referral).toBeNull();
  });

  test('[2.1] the days since the referral stand on the case', async () => {
    expect((await mine()).daysSinceReferral).toBeNull();
    await toAccepted();
    for (const by of [world.therapist, world.citizen, world.gp]) {
      expect((await seen(by))?.daysSinceReferral).toBe(14);
    }
    expect(await seen(world.employer)).toBeNull();
  });

  test('its milestones are laid and finished on the board', async () => {
    await toAccepted();
    const { data } = await world.therapist.graphql<{
      board: { milestones: { type: string; status: string; dueDate: string | null }[] };
    }>('query ($caseId: ID!) { board(caseId: $caseId) { milestones { type status dueDate } } }', {
      caseId: world.caseId,
    });
    const found = Object.fromEntries(
      (data?.board.milestones ?? []).map(({ type, status }) => [type, status]),
    );
    expect(found).toMatchObject({
      REFERRAL_SENT: 'DONE',
      RIGHT_ASSESSED: 'DONE',
      START_DEADLINE: 'PLANNED',
      ASSESSMENT_DONE: 'PLANNED',
    });
  });
});

describe('the provider', () => {
  interface Provider {
    readonly name: string;
    readonly hoursFrom: number;
    readonly hoursTo: number;
    readonly source: string;
    readonly sourceDate: string;
    readonly sites: readonly { readonly place: string }[];
  }
  const providers = async (place: string | null) => {
    const query = `query ($place: String) { providers(place: $place) ${allOf(contract, 'Provider')} }`;
    return (
      (await world.gp.graphql<{ providers: readonly Provider[] }>(query, { place })).data?.providers ?? []
    );
  };

  test('[0.1] the directory has ten sites of the first provider, and is filtered by site; a case’s provider has a site', async () => {
    const all = await providers(null);
    const first = all.find(({ name }) => name === 'Norsk Arbeidshelse');
    expect(first?.sites.map(({ place }) => place).toSorted((a, b) => a.localeCompare(b, 'nb'))).toEqual([
      'Arendal',
      'Askim',
      'Hamar',
      'Kristiansand',
      'Lillehammer',
      'Oslo',
      'Porsgrunn',
      'Sarpsborg',
      'Ski',
      'Tønsberg',
    ]);
    for (const { source, sourceDate } of all)
      expect(`${source} ${sourceDate}`).toMatch(/^.+ \d{4}-\d\d-\d\d$/);
    const inOslo = await providers('Oslo');
    expect(inOslo.length).toBe(2);
    expect(new Set(inOslo.flatMap(({ sites }) => sites.map(({ place }) => place)))).toEqual(
      new Set(['Oslo']),
    );
    expect(await providers('Ingensteds')).toEqual([]);
    await toAccepted();
    expect((await mine()).site).toMatchObject({ place: 'Elvedal', hoursFrom: 10, hoursTo: 15 });
  });

  test('[1.3] two providers have different norms', async () => {
    const norms = (await providers('Oslo')).map(({ hoursFrom, hoursTo }) => [hoursFrom, hoursTo]);
    expect(norms).toEqual(
      expect.arrayContaining([
        [10, 15],
        [10, 10],
      ]),
    );
  });
});
