import { expect, test } from '@jest/globals';
import { meetingsAhead, ownTasks, type Task } from './tasks.js';

const task = (id: string, change: Partial<Task> = {}): Task => ({
  id,
  type: 'ACTIVITY',
  title: id,
  category: 'ACCOMMODATION',
  lane: 'WORK',
  ownerRole: 'EMPLOYER',
  dueDate: '2026-12-01',
  dueRule: null,
  source: null,
  status: 'PLANNED',
  statusReason: null,
  overdue: false,
  mayMove: true,
  mayEdit: true,
  invited: [],
  mayInvite: false,
  version: 1,
  ...change,
});

const ids = (tasks: readonly Task[]) => tasks.map(({ id }) => id);

test('only what is the employer’s own, nearest first and undated last', () => {
  const tasks = ownTasks([
    task('undated', { dueDate: null }),
    task('later'),
    task('sooner', { dueDate: '2026-11-25', status: 'IN_PROGRESS' }),
    task('the citizen’s', { ownerRole: 'CITIZEN' }),
  ]);
  expect(ids(tasks.open)).toEqual(['sooner', 'later', 'undated']);
});

test('what is done stands apart, what was called off is not a task', () => {
  const tasks = ownTasks([
    task('a', { status: 'DONE' }),
    task('b', { status: 'CANCELLED', statusReason: 'x' }),
  ]);
  expect([ids(tasks.open), ids(tasks.done)]).toEqual([[], ['a']]);
});

test('meetings ahead are told whoever calls them, and not once they are held', () => {
  const meeting = (id: string, change: Partial<Task>) => task(id, { category: 'MEETING', ...change });
  expect(
    ids(
      meetingsAhead([
        meeting('second', { ownerRole: 'NAV_LOCAL', dueDate: '2027-03-01' }),
        meeting('first', { dueDate: '2026-12-01' }),
        meeting('held', { status: 'DONE' }),
        task('no meeting'),
      ]),
    ),
  ).toEqual(['first', 'second']);
});
