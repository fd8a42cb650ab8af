import { expect, test } from '@jest/globals';
import { canonicalPolicy } from './canonical.js';

test('the canonical policy is one text that holds every rule and every right, and no remark', () => {
  const read: unknown = JSON.parse(canonicalPolicy());
  expect(read).toMatchObject({
    levels: ['NONE', 'SUMMARY', 'READ', 'CONTRIBUTE'],
    rules: expect.arrayContaining([['PLAN', 'GP', 'HEALTH_COOPERATION', 'READ', 'READ', null]]),
    acts: expect.arrayContaining([['GRANT_STEP', 'DECISION', ['GP']]]),
    addable: expect.arrayContaining([['GP', ['THERAPIST', 'EMPLOYER', 'NAV_LOCAL']]]),
    recipients: expect.arrayContaining([['THERAPIST', 'TREATMENT']]),
  });
  expect(canonicalPolicy()).not.toContain('aml');
});
