import type { PersonClient, Position } from '@samtavle/backend/demo';
import { logIn, registerPeople } from '@samtavle/backend/demo';
import type { OpenBrowser } from '../support/browser.ts';
import { openBrowser } from '../support/browser.ts';
import type { TestDatabase } from '../support/database.ts';
import type { TestServer } from '../support/server.ts';
import { startTestServer } from '../support/server.ts';
import { done, plusDays, todayOf } from '../support/world.ts';

/** Keys of persons of the demo: the only ones its identity provider knows. */
export type Helper = 'therapist' | 'gp' | 'employer' | 'nav';
export const KEYS = { citizen: 'A', therapist: 'p2', gp: 'p1', employer: 'p8', nav: 'p3' } as const;

/** Known to the registers and in nobody's case: a second psychologist, contact at the employer's and counsellor. */
export const OTHERS = { psychologist: 'p5', contact: 'p11', counsellor: 'p13' } as const;

/** Who is meant to stand where, by the keys of the registers. */
export type Whom = keyof typeof KEYS | keyof typeof OTHERS;

/** One case among five people, a server over it and a browser before it. Nothing is consented to yet. */
export interface Stage {
  readonly server: TestServer;
  readonly browser: OpenBrowser;
  readonly caseId: string;
  /** The API as each of them, to arrange what the browser is not to show and to look behind the page. */
  readonly citizen: PersonClient;
  readonly gp: PersonClient;
  readonly employer: PersonClient;
  readonly nav: PersonClient;
  /** The parts of those whom the citizen has let in. */
  readonly parts: Readonly<Record<Helper, string>>;
  /** What one says to bring somebody in, as the citizen or as a helper. */
  readonly bringing: (whom: Whom) => {
    caseId: string;
    personId: string;
    organisationId: string;
    role: string;
  };
  readonly employerOrganisation: string;
  /** The database's date. */
  readonly today: string;
  readonly close: () => Promise<void>;
}

const POSITIONS: Record<Helper, Position> = {
  therapist: { organisation: 'clinic', role: 'THERAPIST', title: 'psykologspesialist' },
  gp: { organisation: 'surgery', role: 'GP', title: 'fastlege' },
  employer: { organisation: 'firm', role: 'EMPLOYER', title: 'leder' },
  nav: { organisation: 'office', role: 'NAV_LOCAL', title: 'veileder' },
};

const OTHER_POSITIONS: Record<keyof typeof OTHERS, Position> = {
  psychologist: { organisation: 'clinic', role: 'THERAPIST', title: 'psykolog' },
  contact: { organisation: 'firm', role: 'EMPLOYER', title: 'HR-rådgiver' },
  counsellor: { organisation: 'office', role: 'NAV_LOCAL', title: 'veileder' },
};

const PEOPLE = [
  { key: KEYS.citizen, name: 'Modig Fjære', office: 'office', positions: [] },
  { key: KEYS.therapist, name: 'Varm Stein', positions: [POSITIONS.therapist] },
  { key: KEYS.gp, name: 'Klok Gran', positions: [POSITIONS.gp] },
  { key: KEYS.employer, name: 'Rolig Bølge', positions: [POSITIONS.employer] },
  { key: KEYS.nav, name: 'Rask Elv', positions: [POSITIONS.nav] },
  { key: OTHERS.psychologist, name: 'Lun Vik', positions: [OTHER_POSITIONS.psychologist] },
  { key: OTHERS.contact, name: 'Stødig Bre', positions: [OTHER_POSITIONS.contact] },
  { key: OTHERS.counsellor, name: 'Myk Eng', positions: [OTHER_POSITIONS.counsellor] },
];

const ORGANISATIONS = [
  { key: 'clinic', number: '310003018', name: 'Nordhavn Arbeid og Psykisk Helse' },
  { key: 'surgery', number: '310005010', name: 'Åsbakken legesenter' },
  { key: 'firm', number: '310000019', name: 'Fjordlys Regnskap AS' },
  { key: 'office', number: '310006017', name: 'Nav Elvedal' },
];

/** Opens it, through the API: the citizen, sick-listed from a job, and the four who help, but for those to be left out. */
export async function openStage(
  env: NodeJS.ProcessEnv = {},
  given?: TestDatabase,
  without: readonly Helper[] = [],
): Promise<Stage> {
  const server = await startTestServer(env, given);
  const { persons, organisations } = await registerPeople(server.database.ownerUrl, {
    organisations: ORGANISATIONS,
    people: PEOPLE,
  });
  const id = (map: ReadonlyMap<string, string>, key: string) => {
    const found = map.get(key);
    if (found === undefined) throw new Error(`${key} was not registered`);
    return found;
  };
  const as = (who: keyof typeof KEYS) => logIn(server.url, KEYS[who]);
  const [citizen, gp, employer, nav] = [
    await as('citizen'),
    await as('gp'),
    await as('employer'),
    await as('nav'),
  ];
  const caseId = await done(citizen, 'openCase', { track: 'SICK_LISTED' });
  const positions: Readonly<Record<string, Position>> = { ...POSITIONS, ...OTHER_POSITIONS };
  const bringing = (whom: Whom) => {
    const position = positions[whom];
    if (position === undefined) throw new Error(`${whom} has no position`);
    const personId = id(persons, { ...KEYS, ...OTHERS }[whom]);
    return {
      caseId,
      personId,
      organisationId: id(organisations, position.organisation),
      role: position.role,
    };
  };
  const join = async (helper: Helper) =>
    without.includes(helper) ? '' : done(citizen, 'addParticipant', bringing(helper));
  const parts = {
    therapist: await join('therapist'),
    gp: await join('gp'),
    employer: await join('employer'),
    nav: await join('nav'),
  };
  const employerOrganisation = id(organisations, 'firm');
  const today = await todayOf(citizen);
  await done(citizen, 'registerEmployment', {
    caseId,
    organisationId: employerOrganisation,
    percent: 100,
    fromDate: '2020-01-01',
    jobTitle: 'Regnskapsfører',
  });
  await done(gp, 'registerSickLeave', {
    caseId,
    employerId: employerOrganisation,
    fromDate: plusDays(today, -60),
    toDate: plusDays(today, 60),
    grade: 100,
  });
  const browser = await openBrowser(server.url);
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  return {
    server,
    browser,
    caseId,
    citizen,
    gp,
    employer,
    nav,
    parts,
    bringing,
    employerOrganisation,
    today,
    close,
  };
}

/** The citizen lets one of them read so much, from now for six months. */
export function share(stage: Stage, helper: Helper, ...categories: readonly string[]): Promise<string> {
  return done(stage.citizen, 'giveConsent', {
    participantId: stage.parts[helper],
    items: categories.map((category) => ({ category, level: 'READ' })),
    purpose: 'Samarbeid om planen',
    language: 'nb',
    givenVia: 'SELF',
    textVersion: '2026-11',
  });
}
