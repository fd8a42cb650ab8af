import { afterEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Pulse } from './pulse.js';

const QUICK = { every: 20, within: 30, first: 5, longest: 20 };

/** A line that hears, or not; and a pool that sends, or not. */
function heart() {
  const line = { hears: true, sends: true, opens: true };
  const told: string[] = [];
  const pulse = new Pulse(
    {
      send: (nonce) => {
        if (!line.sends) return Promise.reject(new Error('the pool is busy'));
        if (line.hears) setImmediate(() => pulse.heard(nonce));
        return Promise.resolve();
      },
      open: () => (line.opens ? Promise.resolve() : Promise.reject(new Error('no line'))),
      dead: () => told.push('dead'),
      alive: () => told.push('alive'),
    },
    QUICK,
  );
  return { line, told, pulse };
}

let running: Pulse | null = null;
afterEach(() => running?.stop());

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; !condition() && tries < 400; tries += 1) await pause(5);
  expect(condition()).toBe(true);
}

describe('whether live changes arrive', () => {
  it('is known when the start returns', async () => {
    const { pulse, told } = heart();
    running = pulse;
    await pulse.start();
    expect([pulse.alive, told]).toEqual([true, ['alive']]);
  });

  it('a line that answers but hears nothing is dead, from the start and later', async () => {
    const { pulse, line, told } = heart();
    running = pulse;
    line.hears = false;
    await pulse.start();
    expect(pulse.alive).toBe(false);
    line.hears = true;
    await until(() => pulse.alive);
    line.hears = false;
    await until(() => !pulse.alive);
    expect(told).toEqual(['alive', 'dead']);
    line.hears = true;
    await until(() => told.length === 3);
    expect(told).toEqual(['alive', 'dead', 'alive']);
  });

  it('a line that breaks is dead at once, and alive when it is back', async () => {
    const { pulse, line, told } = heart();
    running = pulse;
    await pulse.start();
    line.opens = false;
    pulse.lost();
    expect([pulse.alive, told]).toEqual([false, ['alive', 'dead']]);
    line.opens = true;
    await until(() => pulse.alive);
  });

  it('one pulse that cannot be sent says nothing yet; two say that nobody knows', async () => {
    const { pulse, line, told } = heart();
    running = pulse;
    await pulse.start();
    line.sends = false;
    await pause(QUICK.every + 5);
    await until(() => told.includes('dead'));
    expect(pulse.alive).toBe(false);
  });

  it('another’s word is not one’s own', async () => {
    const { pulse, line } = heart();
    running = pulse;
    line.hears = false;
    const started = pulse.start();
    pulse.heard('another');
    await started;
    expect(pulse.alive).toBe(false);
  });
});
