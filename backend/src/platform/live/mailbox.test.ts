import { describe, expect, it, jest } from '@jest/globals';
import { Mailbox } from './mailbox.js';

describe('a listener’s mailbox', () => {
  it('gives what was put in, in order', async () => {
    const box = new Mailbox(() => undefined);
    box.put({ caseId: 'a', access: false });
    box.put({ caseId: 'b', access: true });
    expect((await box.next()).value).toEqual({ caseId: 'a', access: false });
    expect((await box.next()).value).toEqual({ caseId: 'b', access: true });
  });

  it('a listener who waits is woken', async () => {
    const box = new Mailbox(() => undefined);
    const waiting = box.next();
    box.put({ caseId: 'a', access: false });
    expect(await waiting).toEqual({ done: false, value: { caseId: 'a', access: false } });
  });

  it('a slow listener gets one entry a case, and a change of access survives', async () => {
    const box = new Mailbox(() => undefined);
    box.put({ caseId: 'a', access: true });
    for (let n = 0; n < 1000; n += 1) box.put({ caseId: 'a', access: false });
    expect((await box.next()).value).toEqual({ caseId: 'a', access: true });
    const next = box.next();
    box.put({ caseId: 'b', access: false });
    expect((await next).value).toEqual({ caseId: 'b', access: false });
  });

  it('closing ends the wait, drops what waited and tells once', async () => {
    const closed = jest.fn();
    const box = new Mailbox(closed);
    const waiting = box.next();
    await box.return();
    await box.return();
    box.put({ caseId: 'a', access: false });
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await box.next()).toEqual({ done: true, value: undefined });
    expect(closed).toHaveBeenCalledTimes(1);
  });
});
