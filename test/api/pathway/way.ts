import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import type { GraphQLSchema } from 'graphql';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { done, openWorld, plusDays, todayOf } from '../../support/world.ts';
import { allOf, contractOf } from '../fixtures/contract.ts';
import type { PathwayThing } from '../fixtures/pathway-things.ts';
import { pathwayThings, referral, workPart } from '../fixtures/pathway-things.ts';

/** What each test works in: a fresh case for each, on one server for the file. */
export let server: TestServer;
export let contract: GraphQLSchema;
export let world: World & { readonly ids: Readonly<Record<PathwayThing, string>> };
export let today: string;

/** Starts the server, and opens a case with nothing of the way in it before each test. */
export function setUp(): void {
  beforeAll(async () => {
    server = await startTestServer();
  }, 120_000);
  beforeEach(async () => {
    const opened = await openWorld(server);
    world = { ...opened, ids: await pathwayThings(opened) };
    contract = await contractOf(world.citizen);
    today = await todayOf(world.citizen);
  }, 60_000);
  afterAll(() => server.stop());
}

/** Only what these tests look at; the API tells more. */
interface Seen {
  readonly referral: {
    readonly state: string;
    readonly sickLeaveGrade: number;
    readonly version: number;
  } | null;
  readonly right: {
    readonly granted: boolean | null;
    readonly dueDate: string;
    readonly decidedBy: string | null;
  } | null;
  readonly startDeadline: { readonly light: string; readonly breach: boolean } | null;
  readonly daysSinceReferral: number | null;
  readonly gpMissing: boolean | null;
  readonly site: { readonly place: string; readonly hoursFrom: number; readonly hoursTo: number } | null;
  readonly clinical: { readonly authorisation: string } | null;
  readonly work: { readonly complaintsAtWork: string | null; readonly completedOn: string | null } | null;
  readonly planToGpOpen: boolean;
  readonly plan: {
    readonly summary: string;
    readonly sentOn: string | null;
    readonly version: number;
  } | null;
  readonly course: readonly {
    readonly hours: number;
    readonly plannedOn: string;
    readonly attended: boolean | null;
  }[];
  readonly attended: number;
  readonly startReason: string | null;
  readonly hours: { readonly used: number; readonly planned: number | null; readonly hint: string | null };
  readonly sessions: readonly { readonly id: string; readonly mode: string }[];
  readonly methods: readonly {
    readonly method: string | null;
    readonly other: string | null;
    readonly from: string;
    readonly to: string | null;
  }[];
  readonly messages: readonly { readonly text: string; readonly side: string }[];
  readonly stations: readonly { readonly code: string; readonly light: string | null }[];
  readonly may: readonly string[];
}

/** The pathway as somebody reads it, or as the citizen sees it with another's eyes. */
export async function seen(by: PersonClient, as: string | null = null): Promise<Seen | null> {
  const query = `query ($caseId: ID!, $as: ID) { pathway(caseId: $caseId, as: $as) ${allOf(contract, 'Pathway')} }`;
  const { data, errors } = await by.graphql<{ pathway: Seen | null }>(query, { caseId: world.caseId, as });
  expect(errors).toEqual([]);
  return data?.pathway ?? null;
}
/** As the therapist reads it. */
export const mine = async (): Promise<Seen> => (await seen(world.therapist)) ?? never();
function never(): never {
  throw new Error('the therapist reads the pathway');
}

type Mutation = Parameters<PersonClient['act']>[0];
export const act = (name: Mutation, input: Record<string, unknown> = {}, by = world.therapist) =>
  by.act(name, { caseId: world.caseId, ...input });
/** An act that must succeed. */
export const must = (name: Mutation, input: Record<string, unknown> = {}, by = world.therapist) =>
  done(by, name, { caseId: world.caseId, ...input });
/** What an act is refused for: field and rule. */
export const rules = async (...args: Parameters<typeof act>) =>
  (await act(...args)).problems.map(({ field, rule }) => `${field} ${rule}`);

/** Brings the referral to where the provider has taken it. */
export async function toAccepted(startDeadline = plusDays(today, 30)): Promise<void> {
  const on = plusDays(today, -14);
  await must('writeReferral', { ...referral(world.ids.dps), expectedVersion: 0 }, world.gp);
  await must('sendReferral', { on }, world.gp);
  await must('recordRight', { on, granted: true, startDeadline, decidedBy: 'Inntaksteamet' });
  await must('forwardReferral', { on, channel: 'ELECTRONIC' });
  await must('acceptReferral', { on, siteId: world.ids.site });
}
/** Both parts of the assessment done. */
export async function toAssessed(): Promise<void> {
  await must('completeClinicalAssessment', { on: plusDays(today, -7) });
  await must('writeWorkAssessment', { ...workPart, complete: true, expectedVersion: 0 });
}
