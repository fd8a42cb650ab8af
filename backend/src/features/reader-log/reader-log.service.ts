import { Injectable } from '@nestjs/common';
import { checkInput, readerLogFilter } from '@samtavle/shared/domain';
import { Reads } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { linesOf, readersOf } from './read-log.js';
import type { Disclosure, ReaderLog } from './reader-log.model.js';

const USUAL = 50;
const MOST = 200;
/** More lines than any case will have; a file is made in memory, so there must be an end. */
const WHOLE = 50_000;

const NOTHING: ReaderLog = { lines: [], next: null, readers: [] };

/** The citizen's own log of readers (pjl § 22, pasientjournalforskriften § 14); the wall shows it to nobody else. */
@Injectable()
export class ReaderLogService {
  constructor(private readonly reads: Reads) {}

  /** One stretch. An id that is none, another's case and no such case are all the same: nothing. */
  async read(
    context: RequestContext,
    caseId: string,
    wish: { first: number | null; after: string | null; filter: unknown },
  ): Promise<ReaderLog> {
    const checked = checkInput(readerLogFilter, wish.filter);
    if (!checked.ok) return NOTHING;
    const limit = Math.min(MOST, Math.max(1, wish.first ?? USUAL));
    const found = await this.reads.within(context, async (tx) => {
      const asked = { caseId, filter: checked.value, after: wish.after, limit: limit + 1 };
      const lines = await linesOf(tx, asked, context.language);
      const shown = lines.slice(0, limit);
      const next = lines.length > limit ? (shown.at(-1)?.id ?? null) : null;
      return { lines: shown, next, readers: await readersOf(tx, caseId) };
    });
    return found ?? NOTHING;
  }

  /** All that the filter lets through, for a file in bokmål; null when the case is not the person's own. */
  async whole(
    context: RequestContext,
    caseId: string,
    filter: unknown,
  ): Promise<readonly Disclosure[] | null> {
    const checked = checkInput(readerLogFilter, filter);
    if (!checked.ok) return null;
    return this.reads.within(context, async (tx) => {
      const own = await tx.query('select from unnest(app.private_cases()) c where c = $1::uuid', [caseId]);
      if (own.length === 0) return null;
      return linesOf(tx, { caseId, filter: checked.value, after: null, limit: WHOLE }, 'nb');
    });
  }
}
