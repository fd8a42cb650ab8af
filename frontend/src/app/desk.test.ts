import { expect, test } from '@jest/globals';
import type { Role } from '@samtavle/shared/policy';
import { deskPath, desksOf } from './desk.js';

const link = (role: Role, caseId = 'c1') => ({
  caseId,
  role,
  closedAt: null,
  citizenName: 'Modig Fjære',
  participantId: null,
  organisationName: null,
  onBehalf: false,
});

test('each part in a case has its desk; roles without one read the case itself', () => {
  const roles: Role[] = [
    'CITIZEN',
    'NAV_LOCAL',
    'THERAPIST',
    'EMPLOYER',
    'GP',
    'NAV_ADVISER',
    'SUPPORT_PERSON',
  ];
  expect(roles.map((role) => deskPath(link(role)))).toEqual([
    '/min-sak',
    '/nav',
    '/behandler',
    '/arbeidsgiver',
    '/fastlege',
    '/radgiver',
    '/sak/c1',
  ]);
});

test('a counsellor in many cases has one desk', () => {
  expect(desksOf([link('NAV_LOCAL', 'c1'), link('NAV_LOCAL', 'c2')])).toEqual([
    { path: '/nav', role: 'NAV_LOCAL' },
  ]);
});

test('a person with several parts gets them all, the own case first', () => {
  expect(desksOf([link('EMPLOYER', 'c2'), link('CITIZEN', 'c1')]).map((desk) => desk.path)).toEqual([
    '/min-sak',
    '/arbeidsgiver',
  ]);
});

test('each case one stands in for is a desk of its own, after the own case', () => {
  expect(
    desksOf([{ ...link('CITIZEN', 'c2'), onBehalf: true }, link('EMPLOYER', 'c3'), link('CITIZEN')]),
  ).toEqual([
    { path: '/min-sak', role: 'CITIZEN' },
    { path: '/pa-vegne-av/c2', role: 'CITIZEN', onBehalfOf: 'Modig Fjære' },
    { path: '/arbeidsgiver', role: 'EMPLOYER' },
  ]);
});

test('whoever is asked without a name has a desk for that, with or without a case', () => {
  const asked = { path: '/radgivende-lege', role: 'ADVISORY_DOCTOR' };
  expect(desksOf([], true)).toEqual([asked]);
  expect(desksOf([link('NAV_ADVISER')], true)).toEqual([{ path: '/radgiver', role: 'NAV_ADVISER' }, asked]);
  expect(desksOf([])).toEqual([]);
});
