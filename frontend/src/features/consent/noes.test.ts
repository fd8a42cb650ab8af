import { expect, test } from '@jest/globals';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { concerning, noesTo, noesToNobody } from './noes.js';
import type { Person } from './person.js';

const person = (id: string, role: Person['role'], state: Person['state'] = 'ACTIVE'): Person => ({
  id,
  personId: id,
  name: id,
  role,
  organisationId: 'o',
  organisationName: 'Åsbakken legesenter',
  title: null,
  joinedAt: '2026-09-01T08:00:00Z',
  endedAt: null,
  shutOut: false,
  state,
  ground: 'CITIZEN',
  broughtByName: null,
  broughtByRole: null,
  claim: null,
  lawSource: null,
  admittedAt: '2026-09-01T08:00:00Z',
  opened: null,
});

const record = (kind: ConsentRecord['kind'], state: ConsentRecord['state'] = 'ACTIVE'): ConsentRecord => ({
  id: `${kind} ${state}`,
  participantId: 'the doctor before',
  recipientName: 'Klok Gran',
  recipientRole: 'GP',
  organisationName: 'Åsbakken legesenter',
  kind,
  purpose: '',
  textVersion: '1',
  language: 'nb',
  newerText: false,
  textCountsUntil: null,
  askedAt: null,
  confidentialityRelease: '',
  gdprBasis: '',
  givenVia: 'SELF',
  givenByName: null,
  givenAt: '2026-10-09T08:00:00Z',
  validFrom: '2026-10-09T08:00:00Z',
  validTo: null,
  state,
  supersedesId: null,
  items: [{ category: 'TREATMENT', level: kind === 'GRANT' ? 'READ' : 'NONE', state, withdrawnAt: null }],
});

test('a new doctor meets the no that was said to the one before, and inherits no grant', () => {
  const no = record('OBJECTION');
  expect(concerning(person('the new doctor', 'GP'), [no, record('GRANT')])).toEqual([no]);
  expect(concerning(person('leader', 'EMPLOYER'), [no])).toEqual([]);
});

test('a no that was taken back holds for nobody', () => {
  expect(noesTo('GP', [record('OBJECTION', 'WITHDRAWN')])).toEqual([]);
});

test('a no to a role that nobody has, or only waits for, is told by itself', () => {
  const no = record('OBJECTION');
  expect(noesToNobody({ participants: [person('nav', 'NAV_LOCAL')] }, [no, record('GRANT')])).toEqual([no]);
  expect(noesToNobody({ participants: [person('p16', 'GP', 'INVITED')] }, [no])).toEqual([no]);
  expect(noesToNobody({ participants: [person('p16', 'GP')] }, [no])).toEqual([]);
});
