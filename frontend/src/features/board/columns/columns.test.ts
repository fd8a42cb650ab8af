import { expect, test } from '@jest/globals';
import { cardTowards, columnBeside, fold, inColumns, type Card } from './columns.js';

function card(id: string, status: Card['status'], dueDate: string | null = null): Card {
  return {
    id,
    status,
    dueDate,
    type: 'ACTIVITY',
    title: id,
    category: 'NAV',
    lane: 'NAV',
    ownerRole: 'NAV_LOCAL',
    dueRule: null,
    source: null,
    statusReason: null,
    overdue: false,
    mayMove: true,
    mayEdit: true,
    invited: [],
    mayInvite: false,
    version: 1,
  };
}

const ids = (cards: Card[], pending: Parameters<typeof inColumns>[1] = null) =>
  inColumns(cards, pending).map((column) => column.cards.map((one) => one.id));

test('exceptions and called off cards share the last column', () => {
  const cards = [
    card('e', 'EXCEPTION'),
    card('c', 'CANCELLED'),
    card('d', 'DONE'),
    card('i', 'IN_PROGRESS'),
    card('p', 'PLANNED'),
  ];
  expect(ids(cards)).toEqual([['p'], ['i'], ['d'], ['e', 'c']]);
});

test('what is coming has the nearest first and the undated last; what is done has the newest first', () => {
  const dates = { a: '2026-12-01', b: null, c: '2026-11-01' };
  const cards = (status: Card['status']) => Object.entries(dates).map(([id, date]) => card(id, status, date));
  expect(ids(cards('PLANNED'))[0]).toEqual(['c', 'a', 'b']);
  expect(ids(cards('DONE'))[2]).toEqual(['a', 'c', 'b']);
});

test('a card being moved is shown where it goes', () => {
  expect(ids([card('a', 'PLANNED')], { id: 'a', status: 'DONE' })).toEqual([[], [], ['a'], []]);
});

test('of many done cards the five newest are shown, and those one works with', () => {
  const cards = Array.from({ length: 8 }, (_, n) => card(`d${n}`, 'DONE'));
  expect(fold(cards, new Set(['d6'])).map((one) => one.id)).toEqual(['d0', 'd1', 'd2', 'd3', 'd4', 'd6']);
  expect(fold(cards.slice(0, 6), new Set())).toHaveLength(6);
});

const board = inColumns(
  [
    card('p1', 'PLANNED', '2026-01-01'),
    card('p2', 'PLANNED', '2026-01-02'),
    card('d1', 'DONE'),
    card('o1', 'CANCELLED'),
  ],
  null,
);

test('arrows go up and down a column, and past empty columns to the sides', () => {
  const from = (id: string) => (key: string) => cardTowards(board, id, key);
  expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].map(from('p1'))).toEqual([
    null,
    'p2',
    null,
    'd1',
    'p1',
    'p2',
  ]);
  expect(['ArrowLeft', 'ArrowRight'].map(from('d1'))).toEqual(['p1', 'o1']);
});

test('going sideways to a shorter column lands on its last card', () => {
  expect(cardTowards(board, 'p2', 'ArrowRight')).toBe('d1');
});

test('a card moves one column at a time, and not past the edges', () => {
  expect(columnBeside('PLANNED', -1)).toBeNull();
  expect(columnBeside('PLANNED', 1)).toBe('IN_PROGRESS');
  expect(columnBeside('DONE', 1)).toBe('OFF');
  expect(columnBeside('EXCEPTION', 1)).toBeNull();
  expect(columnBeside('CANCELLED', -1)).toBe('DONE');
});
