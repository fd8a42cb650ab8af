import { describe, expect, test } from '@jest/globals';
import { callable, calledTo } from './people.js';

const anne = { id: 'a', endedAt: null };
const bo = { id: 'b', endedAt: null };
const gone = { id: 'c', endedAt: '2026-10-01' };

describe('the people of a meeting', () => {
  test('the called are told, those who have left since too', () => {
    expect(calledTo({ invited: ['c', 'a'] }, [anne, bo, gone])).toEqual([anne, gone]);
  });

  test('one calls those who take part now and are not called', () => {
    expect(callable({ invited: ['a'] }, [anne, bo, gone])).toEqual([bo]);
  });

  test('nobody is called who waits for the citizen’s yes', () => {
    expect(callable({ invited: [] }, [{ ...anne, state: 'INVITED' as const }, bo])).toEqual([bo]);
  });
});
