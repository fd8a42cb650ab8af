import { expect, test } from '@jest/globals';
import { BARRIER_KINDS, barrierCategory, LOCI, PRESET_KINDS } from './barrier.js';
import { INPUTS } from './input/inputs.js';
import { checkInput } from './input/check.js';
import { AUDIENCES, handedTo } from './info-strategy.js';

test('[2.12] four groups; the workplace is shared apart from the three personal ones', () => {
  expect(BARRIER_KINDS.map(barrierCategory)).toEqual([
    'BARRIER_PERSONAL',
    'BARRIER_PERSONAL',
    'BARRIER_PERSONAL',
    'BARRIER_WORK',
  ]);
  expect(new Set(Object.values(PRESET_KINDS)).has('SELF_EFFICACY')).toBe(true);
});

test('[2.13] where it lies is never forced: left out it is unknown', () => {
  const ID = '0f9b4c1e-6d2a-4b7e-9a3c-5d1e2f3a4b5c';
  const barrier = { idempotencyKey: ID, caseId: ID, kind: 'WORKPLACE', text: 'Uklare oppgaver' };
  for (const locus of [undefined, null]) {
    const checked = checkInput(INPUTS.addBarrier, { ...barrier, locus });
    expect(checked).toMatchObject({ ok: true, value: { locus: 'UNKNOWN' } });
  }
  expect(LOCI).toEqual(['WORK', 'PERSON', 'INTERPLAY', 'UNKNOWN']);
});

test('[2.11] leader, colleagues and Nav are offered as audiences, and clients', () => {
  expect(AUDIENCES).toEqual(['LEADER', 'COLLEAGUES', 'NAV', 'CLIENTS']);
  expect(AUDIENCES.map(handedTo)).toEqual(['EMPLOYER', 'EMPLOYER', 'NAV_LOCAL', 'EMPLOYER']);
});
