import { expect, test } from '@jest/globals';
import type { CaseLink } from './session.js';
import { ownLink } from './ownCase.js';

const link = (caseId: string, onBehalf: boolean, role: CaseLink['role'] = 'CITIZEN'): CaseLink => ({
  caseId,
  role,
  onBehalf,
  closedAt: null,
  citizenName: 'Modig Fjære',
  participantId: null,
  organisationName: null,
});
const cases = [link('old', false), link('own', false), link('other', true), link('nav', false, 'NAV_LOCAL')];

test.each([
  ['nothing chosen: the newest own case', cases, null, 'own'],
  ['the case one stands in for, when chosen', cases, 'other', 'other'],
  ['a choice that is gone counts no more', cases, 'gone', 'own'],
  ['no case as a professional', cases, 'nav', 'own'],
  ['only standing in', cases.slice(2), null, 'other'],
  ['none', [], null, undefined],
])('%s', (_, list, chosen, found) => {
  expect(ownLink(list, chosen)?.caseId).toBe(found);
});
