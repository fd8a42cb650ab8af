import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../../platform/config/settings.js';
import { SETTINGS } from '../../platform/config/settings.token.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { CaseLink, Me } from './me.model.js';

type MeFacts = Pick<Me, 'personId' | 'name' | 'today' | 'consulted' | 'cases'>;

const ME = readStatement<MeFacts>('read_me', 'select app.read_me($1) as json');

/** Who is signed in, and which cases they have a part in. */
@Injectable()
export class MeService {
  constructor(
    private readonly reads: Reads,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async me(context: RequestContext): Promise<Me | null> {
    const facts = await this.reads.maybe(ME, context);
    return facts && { ...facts, synthetic: this.settings.synthetic, csrf: null };
  }

  async cases(context: RequestContext): Promise<readonly CaseLink[]> {
    const facts = await this.reads.one(ME, context);
    return facts?.cases ?? [];
  }
}
