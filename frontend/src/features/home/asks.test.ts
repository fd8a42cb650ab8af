import { expect, test } from '@jest/globals';
import type { Board } from '../board/index.js';
import { asksOf } from './asks.js';

type Step = Board['steps'][number];

const TODAY = '2026-11-23';

function step(id: string, more: Partial<Step>): Step {
  return {
    id,
    weekFrom: '2026-11-30',
    weeks: 2,
    workPercent: 40,
    hoursPerWeek: null,
    days: [],
    tasks: 'Bilag',
    employerName: null,
    state: 'CITIZEN_OK',
    version: 1,
    reviewDate: '2026-12-14',
    proposedAt: '2026-11-20T08:00:00Z',
    proposedBy: null,
    needsGrant: true,
    needsAgreement: true,
    acts: [],
    previousAgreementsVoid: false,
    waitingOn: null,
    may: [],
    mayEdit: true,
    ...more,
  };
}

const nothing: Parameters<typeof asksOf>[0] = {
  today: TODAY,
  steps: [],
  accommodations: [],
  goals: [],
  actuals: [],
  ladder: [],
};

const proposed = step('proposed', { state: 'PROPOSED', may: ['ACCEPT', 'WITHDRAW'] });
const running = step('running', {
  state: 'ACTIVE',
  weekFrom: '2026-11-09',
  reviewDate: TODAY,
  may: ['REVIEW'],
});
const ready = step('ready', { state: 'EMPLOYER_AGREED', weekFrom: TODAY, may: ['START'] });
const kinds = (facts: Partial<typeof nothing>) => asksOf({ ...nothing, ...facts }).map((ask) => ask.kind);

test('a quiet day asks nothing', () => {
  expect(kinds({})).toEqual([]);
});

test('what others wait for comes first, then the review, then the start', () => {
  expect(kinds({ steps: [ready, running, proposed] })).toEqual(['ACCEPT_STEP', 'REVIEW_STEP', 'START_STEP']);
});

test('a review is asked for on its day, not before', () => {
  expect(kinds({ steps: [{ ...running, reviewDate: '2026-11-24' }] })).toEqual([]);
});

test('a step is not started before its week', () => {
  expect(kinds({ steps: [{ ...ready, weekFrom: '2026-11-30' }] })).toEqual([]);
});

test('an issuer who wants to talk is told as that, not as a refusal', () => {
  const talk = step('talk', {
    may: ['WITHDRAW'],
    waitingOn: { role: 'CITIZEN', what: 'TALK_ABOUT_STEP', since: '2026-11-20T08:00:00Z', days: 3 },
  });
  expect(kinds({ steps: [talk] })).toEqual(['TALK_ABOUT_STEP']);
});

test('a step that waits for the doctor asks nothing of the citizen', () => {
  const waits = step('waits', {
    may: ['WITHDRAW'],
    waitingOn: { role: 'GP', what: 'GRANT_STEP', since: '2026-11-20T08:00:00Z', days: 3 },
  });
  expect(kinds({ steps: [waits] })).toEqual([]);
});

test('last week is asked about only when it had a plan and is not written down', () => {
  const ladder = [{ week: '2026-11-16', planned: 30, actual: null }];
  const written = [
    { id: 'w', week: '2026-11-16', workPercent: 30, hours: null, version: 1, load: null, note: null },
  ];
  expect(asksOf({ ...nothing, ladder })).toEqual([{ kind: 'LOG_WEEK', week: '2026-11-16', planned: 30 }]);
  expect(kinds({ ladder, actuals: written })).toEqual([]);
  expect(kinds({ ladder: [{ week: '2026-11-16', planned: null, actual: null }] })).toEqual([]);
});

test('goals and adaptations wait behind the steps, the diary last', () => {
  const facts = {
    steps: [proposed],
    goals: [
      { id: 'g', text: 'Gå tur', kind: 'LIFE', state: 'SUGGESTED', suggestedBy: null, version: 1 } as const,
      { id: 'h', text: 'Jobbe', kind: 'WORK', state: 'ACTIVE', suggestedBy: null, version: 1 } as const,
    ],
    accommodations: [
      {
        id: 'a',
        text: 'Ro',
        employerName: null,
        fromDate: TODAY,
        toDate: '2026-12-31',
        state: 'PROPOSED' as const,
        version: 1,
        acts: [],
        may: ['AGREE', 'DECLINE'],
      },
    ],
    ladder: [{ week: '2026-11-16', planned: 30, actual: null }],
  };
  expect(kinds(facts)).toEqual(['ACCEPT_STEP', 'AGREE_ACCOMMODATION', 'DECIDE_GOAL', 'LOG_WEEK']);
});
