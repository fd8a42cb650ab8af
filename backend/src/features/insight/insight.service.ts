import { Injectable } from '@nestjs/common';
import { Reads } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { Everything } from './everything.js';
import { everything } from './everything.js';

/** Everything about the signed-in person. There is nothing to name in the request, so nothing of another's to ask for. */
@Injectable()
export class InsightService {
  constructor(private readonly reads: Reads) {}

  /** Looking with others' eyes is undone at the end, and the person's own reading is no disclosure: nothing is kept. */
  async read(context: RequestContext): Promise<Everything | null> {
    return this.reads.within(context, everything, { rollback: true });
  }
}
