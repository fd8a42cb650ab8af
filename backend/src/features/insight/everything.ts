import { RETENTION } from '@samtavle/shared/policy';
import type { ReadTransaction } from '../../platform/database/reads.js';
import type { Board } from '../board/index.js';
import { ownBoard, previewBoard } from '../board/index.js';
import type { Consent } from '../consent/index.js';
import { consentsIn } from '../consent/index.js';
import type { Disclosure } from '../reader-log/index.js';
import { linesOf } from '../reader-log/index.js';
import { recordsOf } from './records.js';

/** More lines than any case will have. */
const WHOLE_LOG = 50_000;

interface AboutMe {
  readonly personId: string;
  readonly name: string;
  readonly identities: readonly { readonly provider: string; readonly subject: string }[];
  readonly positions: readonly { readonly organisation: string; readonly role: string }[];
  readonly sessions: readonly { readonly openedAt: string; readonly closedAt: string | null }[];
  readonly acts: readonly { readonly act: string; readonly doneAt: string }[];
}

/** What one participant can see at this moment. */
interface Sight {
  readonly participantId: string;
  readonly name: string;
  readonly sharing: Board['sharing'];
}

/** One of the person's own cases, with everything in it. */
export interface OwnCase {
  readonly caseId: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly board: Board;
  readonly sight: readonly Sight[];
  readonly consents: readonly Consent[];
  readonly readers: readonly Disclosure[];
  /** Every row of every table, as it is stored. */
  readonly records: Readonly<Record<string, readonly object[]>>;
  readonly protection: object | null;
  readonly representation: object | null;
  /** Where the chain of the access log stood. */
  readonly chain: { readonly line: number; readonly hash: string } | null;
}

/** Everything about a person (GDPR art. 15). */
export interface Everything {
  readonly madeAt: string;
  readonly about: AboutMe;
  readonly cases: readonly OwnCase[];
  readonly retention: typeof RETENTION;
}

/** Gathers it as the person: what the wall hides from the person is not in it. The transaction must be rolled back. */
export async function everything(tx: ReadTransaction): Promise<Everything> {
  const about = await tx.json<AboutMe>('select app.about_me() as json');
  if (about === null) throw new Error('whoever has a session is in the register');
  const own = await tx.query<Pick<OwnCase, 'caseId' | 'openedAt' | 'closedAt'>>(
    `select c.id as "caseId", to_json(c.opened_at) #>> '{}' as "openedAt", to_json(c.closed_at) #>> '{}' as "closedAt"
     from case_file c where c.id = any (app.private_cases()) order by c.opened_at, c.id`,
  );
  const cases: OwnCase[] = [];
  for (const one of own) cases.push(...(await wholeCase(tx, one)));
  const [clock] = await tx.query<{ now: string }>(`select to_json(app.now()) #>> '{}' as now`);
  return { madeAt: clock?.now ?? '', about, cases, retention: RETENTION };
}

async function wholeCase(
  tx: ReadTransaction,
  one: Pick<OwnCase, 'caseId' | 'openedAt' | 'closedAt'>,
): Promise<readonly OwnCase[]> {
  const { caseId } = one;
  const board = await ownBoard(tx, caseId);
  if (board === null) return [];
  const wish = { caseId, filter: NO_FILTER, after: null, limit: WHOLE_LOG };
  const [chain] = await tx.query<{ line: string; hash: string }>(
    'select line, hash from audit.own_head($1)',
    [caseId],
  );
  return [
    {
      ...one,
      board,
      protection: await tx.json('select app.protection_of($1) as json', [caseId]),
      representation: await tx.json('select app.representation_of($1) as json', [caseId]),
      consents: await consentsIn(tx, caseId),
      readers: await linesOf(tx, wish, 'nb'),
      records: await recordsOf(tx, caseId),
      chain: chain === undefined ? null : { line: Number(chain.line), hash: chain.hash },
      sight: one.closedAt === null ? await sightOf(tx, board) : [],
    },
  ];
}

const NO_FILTER = { personId: null, category: null, basis: null, from: null, to: null, refused: null };

/** What each participant's own board says that they may see: asked with their eyes, one after the other. */
async function sightOf(tx: ReadTransaction, board: Board): Promise<readonly Sight[]> {
  const sights: Sight[] = [];
  for (const { id, name, endedAt } of board.participants) {
    if (endedAt !== null) continue;
    await tx.query('savepoint eyes');
    const seen = await previewBoard(tx, id);
    await tx.query('rollback to savepoint eyes');
    sights.push({ participantId: id, name, sharing: seen?.sharing ?? [] });
  }
  return sights;
}
