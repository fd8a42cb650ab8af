import { expect, test } from '@jest/globals';
import { PATHWAY_MILESTONES } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { categoriesFor, ownersFor, typesFor } from './kinds.js';

const there = (role: 'GP' | 'THERAPIST' | 'JOB_SPECIALIST', endedAt: string | null = null) => ({
  id: role,
  personId: role,
  name: role,
  role,
  organisationId: 'o',
  shutOut: false,
  state: null,
  ground: null,
  broughtByName: null,
  broughtByRole: null,
  claim: null,
  lawSource: null,
  admittedAt: null,
  opened: null,
  organisationName: 'Et sted',
  title: null,
  joinedAt: '2026-09-01T08:00:00Z',
  endedAt,
});
const board = (viewer: Role, ...participants: ReturnType<typeof there>[]) => ({ viewer, participants });

test('a counsellor can add activities and the milestones of NAV, and nothing of the treatment', () => {
  const types = typesFor('NAV_LOCAL');
  expect(types[0]).toBe('ACTIVITY');
  expect(types).toContain('NAV_DECISION');
  expect(types).not.toContain('TREATMENT_START');
});

test('nobody adds what the way to treatment lays; the end of treatment, which nothing tells, is added by hand', () => {
  const types = typesFor('THERAPIST');
  for (const laid of PATHWAY_MILESTONES) expect(types).not.toContain(laid);
  expect(types).toContain('TREATMENT_END');
});

test('a milestone stands in the category of its type; an activity where the role may write', () => {
  expect(categoriesFor('NAV_LOCAL', 'NAV_DECISION')).toEqual(['NAV']);
  expect(categoriesFor('THERAPIST', 'ACTIVITY')).toContain('PLAN');
});

test('a therapist is not named as the owner of a card that readers of the plan see', () => {
  const owners = ownersFor(board('THERAPIST', there('GP')), 'PLAN');
  expect(owners).toEqual(['CITIZEN', 'GP']);
  expect(ownersFor(board('THERAPIST'), 'TREATMENT')).toEqual(['THERAPIST', 'CITIZEN']);
});

test('those who have left the case are given nothing to do', () => {
  expect(ownersFor(board('NAV_LOCAL', there('JOB_SPECIALIST', '2026-10-01T08:00:00Z')), 'NAV')).toEqual([
    'NAV_LOCAL',
    'CITIZEN',
  ]);
});
