import { done, plusDays } from '../../support/world.ts';
import { dutyOf } from '../fixtures/clock-things.ts';
import type { FullCase } from '../fixtures/full-case.ts';

/** An assessment that waits, and a deadline on hold. */
export async function writeClockRows(own: FullCase): Promise<void> {
  const until = plusDays(own.today, 20);
  await done(own.nav, 'assessActivity', {
    id: own.ids.activity,
    expectedVersion: 1,
    reason: 'ISSUER_INFORMATION',
    until,
  });
  const week7 = await dutyOf(own.gp, own.caseId, 'WEEK_7');
  await done(own.gp, 'holdMilestone', { ...week7, hold: { because: 'WAITS_FOR_CITIZEN', until } });
}
