import { describe, expect, it } from '@jest/globals';
import { inputHash } from './input-hash.js';

const KEY = '0b0f6a5e-3a5f-4d5b-9a43-0d8a1a0c7e11';

describe('the hash of an input', () => {
  it('is the same whatever the order of fields, also inside lists', () => {
    const one = inputHash({ idempotencyKey: KEY, caseId: 'c', items: [{ category: 'PLAN', level: 'READ' }] });
    const two = inputHash({
      items: [{ level: 'READ', category: 'PLAN' }],
      caseId: 'c',
      idempotencyKey: 'another',
    });
    expect(two).toBe(one);
  });

  it('differs when a value differs, or a list is in another order', () => {
    expect(inputHash({ days: [1, 3] })).not.toBe(inputHash({ days: [3, 1] }));
    expect(inputHash({ percent: 30 })).not.toBe(inputHash({ percent: '30' }));
  });
});
