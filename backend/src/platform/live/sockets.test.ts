import { expect, it } from '@jest/globals';
import { EventEmitter } from 'node:events';
import type { Socket } from './sockets.js';
import { Sockets } from './sockets.js';

class FakeSocket extends EventEmitter implements Socket {
  readonly closedWith: (number | undefined)[] = [];
  close(code?: number): void {
    this.closedWith.push(code);
    this.emit('close');
  }
}

it('the end of a session closes all its sockets for good, and no other’s', () => {
  const sockets = new Sockets();
  const [first, second, other] = [new FakeSocket(), new FakeSocket(), new FakeSocket()];
  sockets.add('mine', first);
  sockets.add('mine', second);
  sockets.add('other', other);
  sockets.closeAll('mine', 'ENDED');
  expect([first.closedWith, second.closedWith, other.closedWith]).toEqual([[4401], [4401], []]);
  expect(sockets.sessions()).toEqual(['other']);
});

it('after a gap they are closed so that they come back', () => {
  const sockets = new Sockets();
  const socket = new FakeSocket();
  sockets.add('mine', socket);
  sockets.closeAll('mine', 'READ_AGAIN');
  expect(socket.closedWith).toEqual([1012]);
});
