import { randomUUID } from 'node:crypto';
import type { PersonClient } from '@samtavle/backend/demo';
import type { Recipient } from '@samtavle/shared/policy';
import type { TestPerson, TestStaff } from './people.ts';
import { registerPerson, registerStaff } from './people.ts';
import type { TestServer } from './server.ts';

/** One citizen's case with a person in each of the first five parts, all made through the API. */
export interface World {
  readonly server: TestServer;
  readonly caseId: string;
  readonly citizen: PersonClient;
  readonly therapist: PersonClient;
  readonly gp: PersonClient;
  readonly employer: PersonClient;
  readonly nav: PersonClient;
  /** Someone with a part in another case only. */
  readonly stranger: PersonClient;
  readonly people: Readonly<Record<Part, TestStaff>> & { readonly citizen: TestPerson };
  readonly parts: Readonly<Record<Part, string>>;
}

export type Part = 'therapist' | 'gp' | 'employer' | 'nav';

const ROLES: Record<Part, Recipient> = {
  therapist: 'THERAPIST',
  gp: 'GP',
  employer: 'EMPLOYER',
  nav: 'NAV_LOCAL',
};

/** Opens the case, brings the four in, registers the job and the sick leave: nothing consented yet. */
export async function openWorld(server: TestServer): Promise<World> {
  const key = randomUUID();
  const { database } = server;
  const staff = async (part: Part) => registerStaff(database, `${part}-${key}`, ROLES[part]);
  const people = {
    citizen: await registerPerson(database, `citizen-${key}`, 'Modig Fjære'),
    therapist: await staff('therapist'),
    gp: await staff('gp'),
    employer: await staff('employer'),
    nav: await staff('nav'),
  };
  const citizen = server.as(people.citizen);
  const caseId = await done(citizen, 'openCase', { track: 'SICK_LISTED' });
  const join = ({ id: personId, organisationId, role }: TestStaff) =>
    done(citizen, 'addParticipant', { caseId, personId, organisationId, role });
  const parts = {
    therapist: await join(people.therapist),
    gp: await join(people.gp),
    employer: await join(people.employer),
    nav: await join(people.nav),
  };
  const gp = server.as(people.gp);
  const today = await todayOf(citizen);
  await done(citizen, 'registerEmployment', {
    caseId,
    organisationId: people.employer.organisationId,
    percent: 100,
    fromDate: '2020-01-01',
    jobTitle: 'Regnskapsfører',
  });
  await done(gp, 'registerSickLeave', {
    caseId,
    employerId: people.employer.organisationId,
    fromDate: plusDays(today, -60),
    toDate: plusDays(today, 60),
    grade: 100,
  });
  const stranger = await registerStaff(database, `stranger-${key}`, 'NAV_LOCAL');
  return {
    server,
    caseId,
    citizen,
    gp,
    therapist: server.as(people.therapist),
    employer: server.as(people.employer),
    nav: server.as(people.nav),
    stranger: server.as(stranger),
    people,
    parts,
  };
}

type Mutation = Parameters<PersonClient['act']>[0];

/** Does an act that must succeed. Returns the id of what it made or changed. */
export async function done(
  client: PersonClient,
  mutation: Mutation,
  input: Record<string, unknown>,
): Promise<string> {
  const outcome = await client.act(mutation, input);
  if (outcome.id === null) {
    throw new Error(`${mutation}: ${JSON.stringify(outcome.problems)} ${JSON.stringify(outcome.conflict)}`);
  }
  return outcome.id;
}

/** The citizen consents to categories for one part of the case, from now for six months. Returns the consent's id. */
export function consentTo(
  world: World,
  part: Part,
  items: readonly { category: string; level: string }[],
): Promise<string> {
  return done(world.citizen, 'giveConsent', {
    participantId: world.parts[part],
    items,
    purpose: 'Samarbeid om planen',
    language: 'nb',
    givenVia: 'SELF',
    textVersion: '2026-11',
  });
}

/** A step that lasts two weeks from next Monday. */
export const stepInput = (caseId: string, weekFrom: string, workPercent = 30) => ({
  caseId,
  weekFrom,
  weeks: 2,
  workPercent,
  hoursPerWeek: 11,
  days: [1, 3, 5],
  tasks: 'Bankavstemming',
});

/** The database's own date, as the API tells it. */
export async function todayOf(client: PersonClient): Promise<string> {
  const { data } = await client.graphql<{ me: { today: string } | null }>('{ me { today } }');
  if (data?.me === null || data === null) throw new Error('no session');
  return data.me.today;
}

/** `date` (yyyy-mm-dd) plus days. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The Monday of the week after `date`. */
export function nextMonday(date: string): string {
  const weekday = (new Date(date).getUTCDay() + 6) % 7;
  return plusDays(date, 7 - weekday);
}
