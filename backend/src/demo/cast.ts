import type { Recipient } from '@samtavle/shared/policy';
import { demoPersons } from './persons.js';
import type { PersonEntry, Position, ProviderEntry, Register } from './registers.js';

/** The demo's organisations. Numbers begin with 3, as no real one does; the check digit is right. */
const ORGANISATIONS = {
  org1: { number: '310000019', name: 'Fjordlys Regnskap AS' },
  org2: { number: '310001015', name: 'Grønnsletta Sykkelverksted AS' },
  org3: { number: '310002011', name: 'Vidsyn skole, Elvedal kommune' },
  org4: { number: '310003018', name: 'Nordhavn Arbeid og Psykisk Helse' },
  org5: { number: '310004014', name: 'Åsbakken legesenter' },
  org6: { number: '310005010', name: 'Nav Elvedal' },
  org7: { number: '310006017', name: 'Nav Arbeid og helse Viddene' },
  org8: { number: '310007013', name: 'Nav Solnes' },
  org9: { number: '310009016', name: 'Furulia Trevare AS' },
} as const;

type OrganisationKey = keyof typeof ORGANISATIONS;

const position = (organisation: OrganisationKey, role: Recipient, title: string) => ({
  organisation,
  role,
  title,
});

/** In which positions each person of the demo can take part in a case; the citizens have none. */
const POSITIONS = {
  A: [],
  B: [],
  C: [],
  D: [],
  E: [],
  F: [],
  p1: [position('org5', 'GP', 'fastlege')],
  p2: [{ ...position('org4', 'THERAPIST', 'psykologspesialist'), authorisation: 'PSYCHOLOGIST_SPECIALIST' }],
  p3: [position('org6', 'NAV_LOCAL', 'veileder')],
  p4: [{ ...position('org7', 'NAV_ADVISER', 'ARK-veileder'), service: 'ARK' }],
  p5: [{ ...position('org7', 'THERAPIST', 'psykolog, SFJ'), authorisation: 'PSYCHOLOGIST' }],
  p6: [{ ...position('org7', 'JOB_SPECIALIST', 'jobbspesialist, IPS'), service: 'IPS' }],
  p7: [{ ...position('org7', 'ADVISORY_DOCTOR', 'rådgivende overlege'), service: 'ROL' }],
  p8: [position('org1', 'EMPLOYER', 'leder')],
  // The same person before and after the job begins: two positions, so that consent to the first gives nothing to the second.
  p9: [
    position('org2', 'PROSPECTIVE_EMPLOYER', 'verkstedeier'),
    position('org2', 'EMPLOYER', 'verkstedeier'),
  ],
  p10: [position('org3', 'EMPLOYER', 'rektor')],
  p11: [position('org3', 'EMPLOYER', 'HR-rådgiver')],
  p12: [{ ...position('org3', 'SUPPORT_PERSON', 'tillitsvalgt'), supportKind: 'UNION' }],
  p13: [position('org6', 'NAV_LOCAL', 'veileder')],
  p14: [position('org8', 'NAV_LOCAL', 'veileder')],
  p15: [],
  p16: [position('org5', 'GP', 'fastlege')],
  p17: [position('org9', 'EMPLOYER', 'daglig leder')],
} as const satisfies Record<string, readonly Position[]>;

export type PersonKey = keyof typeof POSITIONS;

/** The keys of everyone in the demo. */
export const PERSON_KEYS: readonly PersonKey[] = Object.keys(POSITIONS).filter(isPersonKey);

function isPersonKey(key: string): key is PersonKey {
  return Object.hasOwn(POSITIONS, key);
}

const NATIONAL = { clearances: ['GEO_NATIONAL'] } as const;

/** What the registers hold of some beside name and position. Everyone lives where Nav Elvedal is. */
const FACTS: Partial<Record<PersonKey, Partial<PersonEntry>>> = {
  A: { age: 38 },
  B: { age: 26 },
  C: { age: 51 },
  D: { age: 16 },
  E: { protections: ['CONFIDENTIAL_ADDRESS'] },
  p2: { near: [{ person: 'F', kind: 'COLLEAGUE' }] },
  p4: NATIONAL,
  p5: NATIONAL,
  p6: NATIONAL,
  p7: NATIONAL,
  p13: { clearances: ['CONFIDENTIAL_ADDRESS'] },
};

const OWN = 'Virksomhetens egen beskrivelse (fiktiv)';

/** Who assesses the right to care and who treats; made up as the rest. */
const PROVIDERS = [
  {
    name: 'Elvedal DPS',
    kind: 'DPS',
    hours: null,
    source: OWN,
    sourceDate: '2026-01-05',
    places: ['Elvedal'],
  },
  {
    name: 'Nordhavn Arbeid og Psykisk Helse',
    kind: 'CLINIC',
    hours: [10, 15],
    source: OWN,
    sourceDate: '2026-01-05',
    places: ['Nordhavn', 'Elvedal'],
  },
  {
    name: 'Senter for jobbmestring Viddene',
    kind: 'CLINIC',
    hours: [10, 10],
    source: OWN,
    sourceDate: '2026-01-05',
    places: ['Elvedal'],
  },
] as const satisfies readonly ProviderEntry[];

/** Everything the outside registers hold of the demo. */
export const demoRegister: Register = {
  organisations: Object.entries(ORGANISATIONS).map(([key, entry]) => ({ key, ...entry })),
  people: PERSON_KEYS.map((key) => ({
    key,
    name: nameOf(key),
    office: 'org6',
    ...FACTS[key],
    positions: POSITIONS[key],
  })),
  providers: PROVIDERS,
};

function nameOf(key: PersonKey): string {
  const person = demoPersons.find((it) => it.key === key);
  if (person === undefined) throw new Error(`${key} is not on the demo's login page`);
  return person.name;
}

/** The position of a person in a role (the only one when left out), by keys, as an input of addParticipant. */
export function part(
  person: PersonKey,
  role?: Recipient,
): { personId: PersonKey; organisationId: string; role: Recipient } {
  const positions: readonly Position[] = POSITIONS[person];
  const found = positions.find((it) => role === undefined || it.role === role);
  if (found === undefined) throw new Error(`${person} has no such position`);
  return { personId: person, organisationId: found.organisation, role: found.role };
}
