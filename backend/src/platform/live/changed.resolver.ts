import { Context, Resolver, Subscription } from '@nestjs/graphql';
import { Audience } from '../audience/audience.decorator.js';
import { NotSignedIn } from '../database/errors.js';
import type { RequestContext } from '../graphql/request-context.js';
import { CaseChanged } from './case-changed.model.js';
import { LiveHub } from './hub.js';
import type { Mailbox } from './mailbox.js';

@Resolver()
export class ChangedResolver {
  constructor(private readonly hub: LiveHub) {}

  /** One for each signed-in person; what each is told was asked of the database when it happened. */
  @Subscription(() => CaseChanged, { name: 'changed', resolve: (change: CaseChanged) => change })
  @Audience('SIGNED_IN')
  changed(@Context() context: RequestContext): Mailbox {
    if (context.sessionHash === null) throw new NotSignedIn();
    return this.hub.subscribe(context.sessionHash);
  }
}
