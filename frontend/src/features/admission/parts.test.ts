import { expect, test } from '@jest/globals';
import type { ConsentGiven, Person } from '../../sharing/sight.js';
import { afterYes, byLawOf, nowAndAfter, outSinceOf, waitingOf } from './parts.js';

const nav: Person = { id: 'nav', role: 'NAV_LOCAL', endedAt: null, state: 'INVITED' };
const leader: Person = { id: 'leader', role: 'EMPLOYER', endedAt: null, state: 'BY_LAW' };
const doctor: Person = { id: 'doctor', role: 'GP', endedAt: null, state: 'ACTIVE' };
const said = (seen: ReturnType<typeof afterYes>) =>
  seen.flatMap(({ basis, lines }) => lines.map(({ category }) => `${basis} ${category}`));

test('those who wait and those whom a law lets in are told apart, and from all others', () => {
  const gone = { ...nav, id: 'gone', endedAt: '2026-11-01T10:00:00Z', state: 'ENDED' } as const;
  const unasked = { ...leader, id: 'unasked', state: 'INVITED', ground: 'LAW' } as const;
  const people = [nav, leader, doctor, gone, unasked, { ...doctor, id: 'untold', state: null }];
  expect(waitingOf(people)).toEqual([nav]);
  expect(byLawOf(people)).toEqual([leader]);
});

test('what a yes would open is the floors of the role, without what the citizen has said no to', () => {
  const therapist: Person = { id: 't', role: 'THERAPIST', endedAt: null, state: 'INVITED' };
  expect(said(afterYes(therapist, []))).toContain('HEALTH_COOPERATION SICK_LEAVE');
  const no: ConsentGiven = {
    participantId: 'the one before',
    recipientRole: 'THERAPIST',
    kind: 'OBJECTION',
    validTo: null,
    items: [{ category: 'SICK_LEAVE', level: 'NONE', state: 'ACTIVE' }],
  };
  expect(said(afterYes(therapist, [no]))).not.toContain('HEALTH_COOPERATION SICK_LEAVE');
});

test('whom a law lets in sees its floor now; a yes adds the own field', () => {
  const { now, added } = nowAndAfter(leader, []);
  expect(said(now)).toEqual(['STATUTORY SICK_LEAVE']);
  expect(said(added)).toEqual(['OWNER EMPLOYMENT']);
});

test('an earlier end of the same person in the same role is told, the last one', () => {
  const place = (id: string, endedAt: string | null, more: Partial<Person> = {}) => ({
    ...nav,
    id,
    endedAt,
    ...more,
    personId: 'p3',
  });
  const now = place('now', null);
  const people = [place('a', '2026-10-01T08:00:00Z'), place('b', '2026-11-01T08:00:00Z'), now];
  expect(outSinceOf(now, people)).toBe('2026-11-01T08:00:00Z');
  expect(outSinceOf(now, [place('other role', '2026-11-01T08:00:00Z', { role: 'GP' }), now])).toBeNull();
});
