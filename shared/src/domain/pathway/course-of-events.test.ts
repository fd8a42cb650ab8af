import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PathwayEventKind, PathwayStanding } from './course-of-events.js';
import {
  daysSinceReferral,
  deadlineLight,
  PATHWAY_EVENTS,
  planToGpOpen,
  referralState,
  whyNotOn,
  whyNotYet,
} from './course-of-events.js';
import { receivedOn, REFERRER_ROLES, rightDueOn } from './referral.js';
import { PATHWAY_TEMPLATES, pathwayTemplate } from './templates.js';
import { hoursHint, TREATMENT_METHODS } from './treatment.js';

const TODAY = '2026-11-23';

function standing(more: Partial<PathwayStanding> = {}): PathwayStanding {
  return {
    referralWritten: true,
    events: [],
    clinicalDoneOn: null,
    workPartCompletedOn: null,
    planWritten: false,
    attended: 0,
    ...more,
  };
}
const event = (kind: PathwayEventKind, on: string, granted: boolean | null = null) => ({ kind, on, granted });
const sent = event('SENT_TO_DPS', '2026-09-08');
const right = event('RIGHT_ASSESSED', '2026-09-18', true);
const noRight = event('RIGHT_ASSESSED', '2026-09-18', false);
const forwarded = event('FORWARDED', '2026-09-18');
const accepted = event('ACCEPTED', '2026-09-18');

describe('the referral', () => {
  test('[0.15] its states follow each other: draft, sent, assessed, forwarded, accepted', () => {
    const way = [sent, right, forwarded, accepted];
    const states = way.map((_, place) => referralState(standing({ events: way.slice(0, place + 1) })));
    expect(referralState(standing({ referralWritten: false }))).toBeNull();
    expect([referralState(standing()), ...states]).toEqual([
      'DRAFT',
      'SENT_TO_DPS',
      'ASSESSED',
      'FORWARDED',
      'ACCEPTED',
    ]);
  });

  test('[0.17] it is not sent on before a right is granted, and never without one', () => {
    for (const events of [[], [sent], [sent, noRight]]) {
      expect(whyNotYet('FORWARDED', standing({ events }))).toBe('RIGHT_FIRST');
    }
    expect(whyNotYet('FORWARDED', standing({ events: [sent, right] }))).toBeNull();
  });

  test('nothing is out of order, whatever was recorded before', () => {
    const any = fc.subarray([sent, right, noRight, forwarded, accepted]);
    fc.assert(
      fc.property(any, (events) => {
        const now = standing({ events });
        const did = (kind: PathwayEventKind) => events.some((it) => it.kind === kind);
        for (const kind of PATHWAY_EVENTS) if (did(kind)) expect(whyNotYet(kind, now)).not.toBeNull();
        if (whyNotYet('ACCEPTED', now) === null) expect(did('FORWARDED')).toBe(true);
        if (whyNotYet('RIGHT_ASSESSED', now) === null) expect(did('SENT_TO_DPS')).toBe(true);
      }),
    );
  });

  test('the right is to be assessed ten working days after receipt, the day after it was sent', () => {
    expect(receivedOn('2026-09-08')).toBe('2026-09-09');
    expect(rightDueOn('2026-09-09')).toBe('2026-09-23');
    // sent on the Friday before Whit Monday
    expect(receivedOn('2026-05-22')).toBe('2026-05-26');
  });

  test('[1.9] neither an employer nor Nav is among those who may refer', () => {
    expect(REFERRER_ROLES).toEqual(['GP', 'OTHER_PRIMARY_DOCTOR', 'SPECIALIST_CARE']);
  });

  test('[2.1] days since the referral are counted until treatment starts', () => {
    expect(daysSinceReferral(standing(), TODAY)).toBeNull();
    expect(daysSinceReferral(standing({ events: [sent] }), TODAY)).toBe(76);
    const started = event('TREATMENT_STARTED', '2026-10-23');
    expect(daysSinceReferral(standing({ events: [sent, started] }), TODAY)).toBe(45);
  });
});

describe('the assessment', () => {
  const done = { clinicalDoneOn: '2026-09-28', workPartCompletedOn: '2026-09-28' };
  const feedback = event('FEEDBACK', '2026-09-29');

  test('[1.6] it is not closed while feedback to the referrer is open', () => {
    expect(whyNotYet('ASSESSMENT_CLOSED', standing(done))).toBe('FEEDBACK_OPEN');
    expect(whyNotYet('ASSESSMENT_CLOSED', standing({ ...done, events: [feedback] }))).toBeNull();
  });

  test('[2.7] nor while the work part is not complete', () => {
    const half = { ...done, workPartCompletedOn: null, events: [feedback] };
    expect(whyNotYet('ASSESSMENT_CLOSED', standing(half))).toBe('WORK_PART_OPEN');
  });

  test('[0.11] closing it opens the task to send the plan to the doctor, open until sent', () => {
    const closed = event('ASSESSMENT_CLOSED', '2026-09-29');
    expect(planToGpOpen(standing(done))).toBe(false);
    expect(planToGpOpen(standing({ ...done, events: [feedback, closed] }))).toBe(true);
    const all = [feedback, closed, event('PLAN_SENT', '2026-10-01')];
    expect(planToGpOpen(standing({ ...done, events: all }))).toBe(false);
  });
});

describe('days', () => {
  test('a day to come, or before what came first, is refused', () => {
    const now = standing({ events: [sent] });
    expect(whyNotOn('RIGHT_ASSESSED', '2026-11-24', now, TODAY)).toBe('NOT_YET');
    expect(whyNotOn('RIGHT_ASSESSED', '2026-09-07', now, TODAY)).toBe('OUT_OF_ORDER');
    expect(whyNotOn('RIGHT_ASSESSED', '2026-09-08', now, TODAY)).toBeNull();
    expect(whyNotOn('FEEDBACK', '2026-09-27', standing({ clinicalDoneOn: '2026-09-28' }), TODAY)).toBe(
      'OUT_OF_ORDER',
    );
  });

  test.each([
    ['2026-12-08', null, 'GREEN'],
    ['2026-12-07', null, 'YELLOW'],
    ['2026-11-23', null, 'YELLOW'],
    ['2026-11-22', null, 'RED'],
    ['2026-11-22', '2026-11-22', 'KEPT'],
    ['2026-11-22', '2026-11-23', 'BREACH'],
  ] as const)('[0.13] a deadline on %s, done on %s: %s', (deadline, doneOn, light) => {
    expect(deadlineLight(deadline, doneOn, TODAY)).toBe(light);
  });

  test('[0.13] a breach is one on every later day too', () => {
    const later = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(later, (days) => {
        const today = new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);
        expect(deadlineLight('2026-10-01', '2026-10-02', today)).toBe('BREACH');
      }),
    );
  });
});

test('[0.6] exactly five methods can be chosen', () => {
  expect(TREATMENT_METHODS).toEqual([
    'CBT',
    'PSYCHODYNAMIC_SHORT',
    'METACOGNITIVE',
    'ACT',
    'PSYCHOEDUCATION',
  ]);
});

test('[0.14][1.3] hours against a norm are a hint', () => {
  const norm = { from: 10, to: 15 };
  expect(hoursHint(4, 12, norm)).toBe('WITHIN_NORM');
  expect(hoursHint(4, 12, { from: 10, to: 10 })).toBe('ABOVE_NORM');
  expect(hoursHint(4, 8, norm)).toBe('BELOW_NORM');
  expect(hoursHint(13, 12, norm)).toBe('ABOVE_PLAN');
  expect(hoursHint(0, null, norm)).toBeNull();
  expect(hoursHint(4, 12, null)).toBeNull();
});

test('[0.18] every form of the pathway carries source and version date', () => {
  for (const { source, version, fields } of PATHWAY_TEMPLATES) {
    expect(source).not.toBe('');
    expect(version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(fields.length).toBeGreaterThan(0);
  }
});

test('[1.11] the form of a referral asks for health, work situation, function and grade', () => {
  expect(pathwayTemplate('REFERRAL').fields).toEqual([
    'health',
    'workSituation',
    'functioning',
    'sickLeaveGrade',
  ]);
});
