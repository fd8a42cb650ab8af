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
