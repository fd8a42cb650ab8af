import { Global, Module } from '@nestjs/common';
import { ChangedResolver } from './changed.resolver.js';
import { Handshake } from './handshake.js';
import { LiveHub } from './hub.js';
import { SessionEnds } from './session-ends.js';
import { Sockets } from './sockets.js';

/** What one changes appears with the others who may see it. */
@Global()
@Module({
  providers: [ChangedResolver, Handshake, LiveHub, SessionEnds, Sockets],
  exports: [Handshake, LiveHub, SessionEnds, Sockets],
})
export class LiveModule {}
