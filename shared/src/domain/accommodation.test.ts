import { describe, expect, test } from '@jest/globals';
import { mayDo } from '../policy/acts.js';
import { ROLES } from '../policy/recipients.js';
import type { AccommodationActKind } from './accommodation.js';
import {
  ACCOMMODATION_STATES,
  deriveAccommodationState,
  mayActOnAccommodation,
  mayEditAccommodation,
} from './accommodation.js';

const standing = (kinds: readonly AccommodationActKind[], version = 1) => ({
  version,
  toDate: '2026-12-31',
  acts: kinds.map((kind) => ({ kind, version: 1, at: '2026-10-20T08:00:00Z' })),
});

describe('an accommodation', () => {
  test.each([
    [[], '2026-11-23', 'PROPOSED'],
    [['AGREE'], '2026-11-23', 'CITIZEN_AGREED'],
    [['CONFIRM'], '2026-11-23', 'PROPOSED'],
    [['AGREE', 'CONFIRM'], '2026-12-31', 'AGREED'],
    [['AGREE', 'CONFIRM'], '2027-01-01', 'ENDED'],
    [['AGREE', 'CONFIRM', 'END'], '2026-11-23', 'ENDED'],
    [['AGREE', 'DECLINE'], '2026-11-23', 'DECLINED'],
    [['DECLINE'], '2027-01-01', 'DECLINED'],
  ] as const)('%j on %s is %s', (kinds, today, state) => {
    expect(deriveAccommodationState(standing(kinds), today)).toBe(state);
  });

  test('an edit voids what was agreed', () => {
    expect(deriveAccommodationState(standing(['AGREE', 'CONFIRM'], 2), '2026-11-23')).toBe('PROPOSED');
  });

  test.each([
    ['PROPOSED', ['AGREE', 'DECLINE'], ['DECLINE']],
    ['CITIZEN_AGREED', ['DECLINE'], ['CONFIRM', 'DECLINE']],
    ['AGREED', ['END'], ['END']],
    ['ENDED', [], []],
    ['DECLINED', [], []],
  ] as const)('%s: the citizen may %j, the employer %j', (state, citizen, employer) => {
    expect(mayActOnAccommodation('CITIZEN', state)).toEqual(citizen);
    expect(mayActOnAccommodation('EMPLOYER', state)).toEqual(employer);
  });

  test('nobody is offered an act that is not theirs', () => {
    for (const state of ACCOMMODATION_STATES) {
      for (const role of ROLES) {
        for (const kind of mayActOnAccommodation(role, state)) {
          expect([role, kind, mayDo(role, `${kind}_ACCOMMODATION`)]).toEqual([role, kind, true]);
        }
      }
    }
  });

  test('it is edited by the side that wrote it, and only while it lives', () => {
    for (const author of ['CITIZEN', 'EMPLOYER'] as const) {
      expect(ROLES.filter((role) => mayEditAccommodation(role, 'AGREED', author))).toEqual([author]);
    }
    expect(mayEditAccommodation('CITIZEN', 'ENDED', 'CITIZEN')).toBe(false);
    expect(mayEditAccommodation('EMPLOYER', 'DECLINED', 'EMPLOYER')).toBe(false);
  });
});
