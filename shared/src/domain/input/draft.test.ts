import { expect, test } from '@jest/globals';
import { checkInput } from './check.js';
import { consentDraft } from './consent.js';

test('a preview may ask what nothing at all would show, and no category twice', () => {
  expect(checkInput(consentDraft, { items: [] })).toEqual({
    ok: true,
    value: { items: [], supersedesId: null },
  });
  const plan = { category: 'PLAN', level: 'READ' };
  expect(checkInput(consentDraft, { items: [plan, plan] })).toEqual({
    ok: false,
    problems: [{ field: 'items', rule: 'DUPLICATE' }],
  });
});
