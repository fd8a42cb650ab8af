import { expect, test } from '@jest/globals';
import { contentOf, newDraft, type Draft } from './draft.js';

const TODAY = '2026-11-23';
const DRAFT: Draft = {
  weekFrom: '2026-11-30',
  weeks: '2',
  workPercent: '40',
  hoursPerWeek: '7,5',
  days: [5, 1],
  tasks: ' Bankavstemming ',
  employerId: null,
};

test('what is written becomes numbers, days in order and tidy text', () => {
  expect(contentOf(DRAFT)).toEqual({
    content: {
      weekFrom: '2026-11-30',
      weeks: 2,
      workPercent: 40,
      hoursPerWeek: 7.5,
      days: [1, 5],
      tasks: 'Bankavstemming',
    },
  });
});

test('hours may be left out, the rest may not', () => {
  expect(contentOf({ ...DRAFT, hoursPerWeek: '' })).toMatchObject({ content: { hoursPerWeek: null } });
  expect(contentOf({ ...DRAFT, weeks: '', workPercent: 'førti', hoursPerWeek: 'mye', tasks: ' ' })).toEqual({
    unreadable: ['weeks', 'workPercent', 'hoursPerWeek', 'tasks'],
  });
});

test('half a per cent is not a work per cent', () => {
  expect(contentOf({ ...DRAFT, workPercent: '37,5' })).toEqual({ unreadable: ['workPercent'] });
});

test('a new proposal begins next week when nothing is planned', () => {
  expect(newDraft({ steps: [], employments: [], today: TODAY })).toMatchObject({
    weekFrom: '2026-11-30',
    employerId: null,
  });
});

test('with two jobs a proposal is for one of them', () => {
  const job = (organisationId: string, toDate: string | null) => ({
    id: organisationId,
    organisationId,
    organisationName: organisationId,
    percent: 50,
    fromDate: '2024-01-01',
    toDate,
    version: 1,
    jobTitle: null,
    workplace: null,
    leaderName: null,
  });
  const jobs = [job('a', null), job('b', '2026-11-23')];
  expect(newDraft({ steps: [], employments: jobs, today: TODAY }).employerId).toBe('a');
  expect(newDraft({ steps: [], employments: jobs, today: '2026-11-24' }).employerId).toBeNull();
});
