import { describe, expect, it } from '@jest/globals';
import { Unavailable } from './errors.js';
import { Lanes } from './lanes.js';

const forever = () => new Promise<never>(() => undefined);
const busy = () => Promise.reject(new Unavailable('BUSY'));
const soon = () => new Promise((resolve) => setImmediate(resolve));
/** How it ended, in a word. */
const end = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Unavailable ? error.trouble : 'other'),
  );

describe('who may use the database next', () => {
  it('one kind never takes every connection', async () => {
    const lanes = new Lanes(5, 20);
    let running = 0;
    for (let n = 0; n < 30; n += 1)
      void lanes
        .run('board', () => {
          running += 1;
          return forever();
        })
        .catch(() => undefined);
    await soon();
    expect(running).toBe(2);
    expect(await end(lanes.run('me', () => Promise.resolve(1)))).toBe('done');
  });

  it('whoever waits too long is told BUSY', async () => {
    const lanes = new Lanes(1, 20);
    void lanes.run('board', forever);
    expect(await end(lanes.run('board', () => Promise.resolve(1)))).toBe('BUSY');
  });

  it('a place that is free again goes to who waited', async () => {
    const lanes = new Lanes(1);
    let finish: (value: number) => void = () => undefined;
    const first = lanes.run('board', () => new Promise((resolve) => (finish = resolve)));
    const second = lanes.run('board', () => Promise.resolve(2));
    finish(1);
    expect(await Promise.all([first, second])).toEqual([1, 2]);
  });

  it('after a lock was met few try, of all kinds together, and the others learn how that ends', async () => {
    const lanes = new Lanes(20);
    for (const kind of ['board', 'caseload', 'desk']) expect(await end(lanes.run(kind, busy))).toBe('BUSY');
    const fail: (() => void)[] = [];
    const tries = ['board', 'board', 'caseload', 'caseload', 'desk'].map((kind) =>
      end(
        lanes.run(kind, () => new Promise((_, reject) => fail.push(() => reject(new Unavailable('BUSY'))))),
      ),
    );
    await soon();
    expect(fail).toHaveLength(2);
    expect(await tries[4]).toBe('BUSY');
    for (const one of fail) one();
    expect(await Promise.all(tries)).toEqual(Array.from(tries, () => 'BUSY'));
    expect(fail).toHaveLength(2);
  });

  it('who waited for the one that tried goes on after it', async () => {
    const lanes = new Lanes(10);
    expect(await end(lanes.run('board', busy))).toBe('BUSY');
    let finish: (value: number) => void = () => undefined;
    const first = end(lanes.run('board', () => new Promise((resolve) => (finish = resolve))));
    const rest = Array.from({ length: 9 }, () => end(lanes.run('board', soon)));
    finish(1);
    expect(new Set(await Promise.all([first, ...rest]))).toEqual(new Set(['done']));
  });

  it('once one got through, the lane is as wide as before', async () => {
    const lanes = new Lanes(10);
    expect(await end(lanes.run('board', busy))).toBe('BUSY');
    expect(await end(lanes.run('board', () => Promise.resolve(1)))).toBe('done');
    const both = [lanes.run('board', soon), lanes.run('board', soon)];
    expect(await Promise.all(both.map(end))).toEqual(['done', 'done']);
  });

  it('another error makes no lane stuck', async () => {
    const lanes = new Lanes(10);
    expect(await end(lanes.run('board', () => Promise.reject(new Error('ours'))))).toBe('other');
    expect(await Promise.all([1, 2].map(() => end(lanes.run('board', soon))))).toEqual(['done', 'done']);
  });

  it('the queue has an end', async () => {
    const lanes = new Lanes(1, 60_000);
    const all = Array.from({ length: 41 }, (_, n) => end(lanes.run(`kind ${String(n)}`, forever)));
    expect(await all[40]).toBe('BUSY');
  });
});
