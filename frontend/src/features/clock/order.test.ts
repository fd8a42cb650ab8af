import { expect, test } from '@jest/globals';
import { inOrder, lineOf, type Deadline } from './order.js';

const deadline = (id: string, due: string, more: Partial<Deadline> = {}): Deadline => ({
  id,
  type: 'ACTIVITY',
  title: id,
  category: 'PLAN',
  ownerRole: 'CITIZEN',
  mine: true,
  due,
  remindFrom: null,
  dueRule: null,
  source: null,
  checkedOn: null,
  guiding: false,
  estimate: false,
  status: 'PLANNED',
  statusReason: null,
  hold: null,
  overdue: false,
  mayHold: false,
  mayMove: false,
  version: 1,
  ...more,
});
const held = { because: 'ABSENCE', until: '2026-12-31', active: true } as const;
const ids = (list: readonly Deadline[]) => list.map(({ id }) => id);

test('[clock] what is next stands on top, what is on hold never does, what is done comes last and newest first', () => {
  const { next, later, done } = inOrder([
    deadline('last', '2027-01-01'),
    deadline('waits', '2026-11-01', { hold: held }),
    deadline('first', '2026-12-01'),
    deadline('before', '2026-09-01', { status: 'DONE' }),
    deadline('lately', '2026-10-01', { status: 'EXCEPTION' }),
  ]);
  expect([next?.id, ids(later), ids(done)]).toEqual(['first', ['waits', 'last'], ['lately', 'before']]);
});

test('the line reaches from the first day to the last, today among them; near points get rows of their own', () => {
  const line = lineOf(
    inOrder([deadline('a', '2026-12-01'), deadline('b', '2026-12-02'), deadline('c', '2027-03-01')]),
    '2026-11-21',
    0.1,
  );
  expect([line?.from, line?.to, line?.today]).toEqual(['2026-11-21', '2027-03-01', 0]);
  expect(line?.points.map(({ x, row, number }) => [Math.round(x * 100), row, number])).toEqual([
    [10, 0, 1],
    [11, 1, 2],
    [100, 0, 3],
  ]);
  expect(lineOf(inOrder([]), '2026-11-21', 0.1)).toBeNull();
});

test('what is done lies on the line and takes no row; however many are near, each open one has a row of its own', () => {
  const near = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, n) => deadline(id, `2026-12-0${String(n + 1)}`));
  const done = deadline('before', '2026-11-30', { status: 'DONE' });
  const line = lineOf(inOrder([done, ...near, deadline('far', '2027-11-01')]), '2026-11-21', 0.1);
  expect(line?.points.map(({ number, row }) => [number, row])).toEqual([
    [null, 0],
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 4],
    [6, 5],
    [7, 0],
  ]);
});
