import { describe, expect, test } from '@jest/globals';
import type { AccommodationFacts } from './accommodation-view.js';
import { accommodationView, accommodationWait } from './accommodation-view.js';

const TODAY = '2026-11-23';
const facts = (...acts: AccommodationFacts['acts'][number][]): AccommodationFacts => ({
  id: 'a',
  text: 'Ingen kundetelefon',
  employerName: 'Fjordlys',
  fromDate: '2026-10-26',
  toDate: '2026-12-31',
  version: 2,
  changedAt: '2026-11-01T08:00:00+00:00',
  byRole: 'EMPLOYER',
  acts,
});
const agree = { kind: 'AGREE', version: 2, at: '2026-11-10T08:00:00+00:00', byRole: 'CITIZEN' } as const;
const confirm = { kind: 'CONFIRM', version: 2, at: '2026-11-12T08:00:00+00:00', byRole: 'EMPLOYER' } as const;
const reader = (role: 'CITIZEN' | 'EMPLOYER' | 'NAV_LOCAL', closed = false) => ({
  role,
  today: TODAY,
  closed,
});

describe('an accommodation as its reader sees it', () => {
  test('employer confirms what the citizen has agreed to', () => {
    const view = accommodationView(facts(agree), reader('EMPLOYER'));
    expect(view).toMatchObject({ state: 'CITIZEN_AGREED', may: ['CONFIRM', 'DECLINE', 'CHANGE'] });
  });

  test('employer who may not see the citizen’s yes sees its own proposal as proposed', () => {
    expect(accommodationView(facts(confirm), reader('EMPLOYER'))).toMatchObject({
      state: 'PROPOSED',
      may: ['DECLINE', 'CHANGE'],
    });
  });

  test('agreed by both it can be ended by both, and changed by the side that wrote it; others only read', () => {
    expect(accommodationView(facts(agree, confirm), reader('CITIZEN')).may).toEqual(['END']);
    expect(accommodationView(facts(agree, confirm), reader('EMPLOYER')).may).toEqual(['END', 'CHANGE']);
    expect(accommodationView(facts(agree, confirm), reader('NAV_LOCAL')).may).toEqual([]);
  });

  test('an edit leaves no act standing', () => {
    const edited = { ...facts(agree, confirm), version: 3 };
    expect(accommodationView(edited, reader('CITIZEN'))).toMatchObject({ state: 'PROPOSED', acts: [] });
  });

  test('in a closed case nothing can be done', () => {
    expect(accommodationView(facts(agree), reader('EMPLOYER', true)).may).toEqual([]);
  });

  test('the wait counts from the newest act on this version, else from the writing of it', () => {
    expect(accommodationWait(facts(agree), TODAY)).toMatchObject({
      role: 'EMPLOYER',
      since: agree.at,
      days: 13,
    });
    expect(accommodationWait({ ...facts(agree), version: 3 }, TODAY)).toMatchObject({
      role: 'CITIZEN',
      days: 22,
    });
    expect(accommodationWait(facts(agree, confirm), TODAY)).toBeNull();
  });
});
