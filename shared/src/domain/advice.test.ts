import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DecidingRole, RecommendingRole } from '../policy/acts.js';
import { isRecommending, mayDo } from '../policy/acts.js';
import { ROLES } from '../policy/recipients.js';
import type { Decider } from './advice.js';
import {
  DECIDERS,
  DECISION_OUTCOMES,
  mayAddress,
  outcomeFits,
  outcomeNeedsReason,
  weeksUntil,
} from './advice.js';
import { addDays } from './dates.js';
import { ARK_AREAS, areaFits, COMMISSIONED, SERVICE_ROLE, SERVICES } from './service.js';

test('[4.3] a role that recommends is none that decides: the types make it impossible', () => {
  // @ts-expect-error an adviser is no decider
  const decider: Decider = 'NAV_ADVISER';
  // @ts-expect-error nor any other role that decides
  const deciding: DecidingRole = 'JOB_SPECIALIST' satisfies RecommendingRole;
  expect([decider, deciding].some((role) => mayDo(role, 'MAKE_DECISION'))).toBe(false);
  for (const role of ROLES) expect(isRecommending(role) && mayDo(role, 'MAKE_DECISION')).toBe(false);
  expect(ROLES.filter((role) => mayDo(role, 'MAKE_DECISION')).toSorted()).toEqual([...DECIDERS].toSorted());
});

test('[4.2] each of Nav’s services advises in its own part, USAP in none; none of them may decide or commission', () => {
  expect(SERVICES).toEqual(['ARK', 'SFJ', 'ROL', 'IPS', 'USAP']);
  expect(SERVICE_ROLE).toEqual({
    ARK: 'NAV_ADVISER',
    SFJ: 'NAV_ADVISER',
    ROL: 'ADVISORY_DOCTOR',
    IPS: 'JOB_SPECIALIST',
    USAP: null,
  });
  for (const service of COMMISSIONED) {
    const role = SERVICE_ROLE[service];
    expect(mayDo(role, 'GIVE_RECOMMENDATION')).toBe(true);
    for (const act of ['MAKE_DECISION', 'COMMISSION_SERVICE', 'MOVE_MEASURE', 'ASK_CONSULTATION'] as const)
      expect(mayDo(role, act)).toBe(false);
  }
  // only the job specialist meets employers, only the adviser and the job specialist suggest lines
  expect(ROLES.filter((role) => mayDo(role, 'LOG_CONTACT'))).toEqual(['CITIZEN', 'JOB_SPECIALIST']);
  expect(mayDo('ADVISORY_DOCTOR', 'WRITE_OWN_LINE')).toBe(false);
});

describe('[4.4] a request to ARK has one of six areas, a request to another service none', () => {
  test.each(COMMISSIONED)('%s', (service) => {
    expect(ARK_AREAS).toHaveLength(6);
    expect(areaFits(service, null)).toBe(service !== 'ARK');
    for (const area of ARK_AREAS) expect(areaFits(service, area)).toBe(service === 'ARK');
  });

  test('the weeks until ARK are whole, and never less than none', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 4000 }), (days) => {
        const weeks = weeksUntil('2026-03-10', addDays('2026-03-10', days));
        expect(weeks).toBe(Math.max(0, Math.floor(days / 7)));
      }),
    );
    expect(weeksUntil('2026-03-10', '2026-05-11')).toBe(8);
  });
});

test('[4.3] whoever does not follow says why; a decision is about one thing, or about none', () => {
  expect(DECISION_OUTCOMES.filter(outcomeNeedsReason)).toEqual(['DEVIATED', 'DECLINED']);
  expect(outcomeFits('OWN', [null, null])).toBe(true);
  expect(outcomeFits('OWN', ['a', null])).toBe(false);
  expect(outcomeFits('FOLLOWED', [null, 'b'])).toBe(true);
  expect(outcomeFits('FOLLOWED', ['a', 'b'])).toBe(false);
  expect(mayAddress('THERAPIST', 'GP')).toBe(true);
  expect(mayAddress('NAV_ADVISER', 'GP')).toBe(false);
});
