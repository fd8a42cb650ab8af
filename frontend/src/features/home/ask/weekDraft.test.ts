import { expect, test } from '@jest/globals';
import { weekOfDraft } from './weekDraft.js';

const draft = { percent: '30', hours: '', load: '', note: '' };

test('a week needs its work per cent only; nothing else is asked of one who is tired', () => {
  expect(weekOfDraft(draft)).toEqual({ content: { workPercent: 30, hours: null, load: null, note: null } });
});

test('zero is an answer, for work and for load', () => {
  expect(weekOfDraft({ ...draft, percent: '0', load: '0' })).toMatchObject({
    content: { workPercent: 0, load: 0 },
  });
});

test('hours may be written with a comma', () => {
  expect(weekOfDraft({ ...draft, hours: '11,5' })).toMatchObject({ content: { hours: 11.5 } });
});

test.each(['', '101', '-1', '12,5', 'litt'])('a work per cent of "%s" is told at its field', (percent) => {
  expect(weekOfDraft({ ...draft, percent })).toEqual({ unreadable: ['workPercent'] });
});

test('what can not be read is told at once for all fields', () => {
  expect(weekOfDraft({ ...draft, percent: 'x', hours: 'y' })).toEqual({
    unreadable: ['workPercent', 'hours'],
  });
});
