import { expect, test } from '@jest/globals';
import { RECIPIENTS } from '../policy/recipients.js';
import { ruleFor } from '../policy/matrix.js';
import { handoverWarning } from './handover.js';

test('[handover] a note that tells of health warns where the role must not know, and only there', () => {
  const note = 'Vi har snakket om depresjonen og om timene hos psykologen.';
  for (const role of RECIPIENTS) {
    const mustNotKnow = ruleFor(role, 'TREATMENT').ceiling === 'NONE';
    expect(handoverWarning(role, note, null)?.rule).toBe(mustNotKnow ? 'HEALTH_WORDS' : undefined);
    expect(handoverWarning(role, note, true)).toBeUndefined();
    expect(handoverWarning(role, 'Neste samtale er 3. desember.', null)).toBeUndefined();
  }
  expect(handoverWarning('EMPLOYER', note, false)?.params?.['roles']).toBe('EMPLOYER');
});
