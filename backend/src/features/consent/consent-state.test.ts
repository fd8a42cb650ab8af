import { describe, expect, test } from '@jest/globals';
import type { ConsentFacts, EndFacts } from './consent-state.js';
import { isLive, itemStates, recordState } from './consent-state.js';

const NOW = '2026-11-23T09:00:00Z';
const consent = (ends: readonly EndFacts[] = [], more: Partial<ConsentFacts> = {}): ConsentFacts => ({
  kind: 'GRANT',
  validFrom: '2026-10-09T08:00:00Z',
  validTo: '2027-03-31T22:00:00Z',
  items: [
    { category: 'PLAN', level: 'READ' },
    { category: 'FUNCTION', level: 'READ' },
  ],
  ends,
  ...more,
});
const ended = (category: EndFacts['category'], cause: EndFacts['cause'] = 'WITHDRAWN'): EndFacts => ({
  category,
  cause,
  endedAt: '2026-11-12T08:00:00Z',
});
const statesOf = (it: ConsentFacts) => itemStates(it, NOW).map((item) => item.state);

describe('what a consent is worth', () => {
  test('one category withdrawn: the rest still counts', () => {
    const items = itemStates(consent([ended('FUNCTION')]), NOW);
    expect(items.map((it) => [it.category, it.state, it.withdrawnAt])).toEqual([
      ['PLAN', 'ACTIVE', null],
      ['FUNCTION', 'WITHDRAWN', '2026-11-12T08:00:00Z'],
    ]);
    expect(recordState(items)).toBe('ACTIVE');
  });

  test('the whole record withdrawn, or one category after the other, is withdrawn', () => {
    expect(statesOf(consent([ended(null)]))).toEqual(['WITHDRAWN', 'WITHDRAWN']);
    expect(recordState(itemStates(consent([ended('PLAN'), ended('FUNCTION')]), NOW))).toBe('WITHDRAWN');
  });

  test('superseded, expired and not yet valid', () => {
    expect(recordState(itemStates(consent([ended(null, 'SUPERSEDED')]), NOW))).toBe('SUPERSEDED');
    expect(statesOf(consent([], { validTo: NOW }))).toEqual(['EXPIRED', 'EXPIRED']);
    expect(statesOf(consent([], { validFrom: '2026-11-23T09:00:01Z' }))).toEqual([
      'NOT_YET_VALID',
      'NOT_YET_VALID',
    ]);
  });

  test('partly withdrawn and then expired is expired', () => {
    expect(recordState(itemStates(consent([ended('PLAN')], { validTo: NOW }), NOW))).toBe('EXPIRED');
  });

  test('only what counts or is going to can be changed', () => {
    expect(
      (['ACTIVE', 'NOT_YET_VALID', 'EXPIRED', 'SUPERSEDED', 'WITHDRAWN'] as const).filter(isLive),
    ).toEqual(['ACTIVE', 'NOT_YET_VALID']);
  });
});
