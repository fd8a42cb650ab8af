import { expect, test } from '@jest/globals';
import { contentOf, jobPlans, type PlanReading } from './plan.js';

const reading: PlanReading = {
  viewer: 'EMPLOYER',
  today: '2026-11-23',
  citizenName: 'Modig Fjære',
  closed: false,
  jobs: [{ employerId: 'a', employerName: 'Fjordlys' }],
  plans: [],
  drafts: [],
  comments: [{ id: 'c', employerId: 'b', text: 'Passer', version: 1, changedAt: '2026-11-23T10:00:00Z' }],
  duties: [
    { id: 'd', employerId: 'a', dueDate: '2026-09-28', status: 'PLANNED', statusReason: null, version: 1 },
  ],
  nextMeetingWithNav: null,
};

test('each job has its own plan, also one whose job itself is not seen', () => {
  expect(jobPlans(reading)).toMatchObject([
    { employerId: 'a', employerName: 'Fjordlys', duty: { id: 'd' } },
    { employerId: 'b', employerName: null, comment: { id: 'c' } },
  ]);
});

test('the content of a draft is what is written, nothing else', () => {
  const content = { ...contentOf(undefined), followUp: 'Hver fredag' };
  expect(contentOf({ ...content, id: 'x', version: 3 } as never)).toEqual(content);
});
