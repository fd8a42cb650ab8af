import { CONSENT_EXPIRING_DAYS } from '@samtavle/shared/domain';
import { lastDayOf } from '../../sharing/time.js';
import type { ConsentRecord } from '../../sharing/useConsents.js';
import { daysBetween } from '../../ui/show/dates.js';
import type { Board } from '../board/index.js';
import { isStanding } from './past.js';

/** The grants that end soon (within 28 days), with their last day. */
export function expiringOf(
  consents: readonly ConsentRecord[],
  { participants, today }: Pick<Board, 'participants' | 'today'>,
): readonly { consent: ConsentRecord; day: string }[] {
  return consents.flatMap((consent) => {
    if (consent.kind !== 'GRANT' || consent.validTo === null || !isStanding(consent, participants)) return [];
    const day = lastDayOf(consent.validTo);
    return daysBetween(today, day) <= CONSENT_EXPIRING_DAYS ? [{ consent, day }] : [];
  });
}
