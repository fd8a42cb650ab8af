import type { ClientBase } from 'pg';
import type { Fault, Head, Link } from './chain.js';
import { firstFault } from './chain.js';
import type { Checkpoint, KeptHead } from './checkpoint.js';
import type { Ground } from './definitions.js';
import { readGround } from './definitions.js';
import type { Erasure, Surroundings } from './erasure.js';
import { closedIn, erasuresOf, SLACK, unlawful } from './erasure.js';
import { TABLE_OF } from './kinds.js';
import { refusalsBeside } from './refusals.js';
import { toldAt } from './times.js';

/** What an examination of every chain came to. */
export interface Verdict {
  readonly chains: number;
  readonly lines: number;
  /** The first broken link, in words; null when everything is whole. */
  readonly fault: string | null;
  /** Where each chain stands now: to be kept somewhere else. */
  readonly heads: readonly KeptHead[];
  readonly ground: Ground;
  /** How many lines each rule erased, in all and since the checkpoint. */
  readonly erased: Readonly<Record<string, number>>;
  readonly erasedSince: Readonly<Record<string, number>>;
}

/**
 * Examines every chain, and against `kept` that nothing it holds was rewritten since: without a checkpoint kept
 * elsewhere, whoever is master of the database can make the whole chain anew. What is gone must have been taken by a
 * rule of retention, of a case that was closed for so long. Log in as samtavle_owner.
 */
export async function verifyChains(client: ClientBase, kept: Checkpoint | null = null): Promise<Verdict> {
  const ground = await readGround(client);
  const { rows } = await client.query<{ chain: string; line: string | null; hash: Buffer | null }>(
    'select chain, line, hash from audit.chains()',
  );
  const heads: KeptHead[] = [];
  const known = new Map(kept?.heads.map((head) => [head.chain, head]));
  const erasures: Erasure[] = [];
  const since: Erasure[] = [];
  let lines = 0;
  let fault = ground.fault ?? redefined(ground, kept);
  for (const { chain, line, hash } of rows) {
    const links = await linksOf(client, chain);
    const head: Head | null = line === null || hash === null ? null : { line: Number(line), hash };
    lines += links.length;
    const before = known.get(chain);
    known.delete(chain);
    const around: Surroundings = {
      links,
      now: ground.judgedAt,
      kept: kept === null ? undefined : (before ?? null),
      keptAt: kept?.judgedAt ?? null,
    };
    const taken = erasuresOf(links);
    erasures.push(...taken);
    since.push(...taken.filter((one) => one.line > (before?.line ?? 0)));
    const broken = firstFault(chain, links, head) ?? rewritten(links, before) ?? wrongIn(taken, around);
    fault ??= broken && inChain(chain, broken);
    if (head !== null)
      heads.push({
        chain,
        line: head.line,
        hash: head.hash.toString('hex'),
        closedAt: closedAt(links, taken),
      });
  }
  for (const { chain, line } of known.values())
    fault ??= `case ${chain}, line 1: the whole chain of ${String(line)} lines is gone`;
  const beside = refusalsBeside(erasures);
  fault ??= beside && inChain(beside.chain, beside);
  fault ??= await unchained(client);
  fault ??= await unfit(client);
  return {
    chains: rows.length,
    lines,
    fault,
    heads,
    ground,
    erased: byRule(erasures),
    erasedSince: kept === null ? {} : byRule(since),
  };
}

const inChain = (chain: string, { line, what }: Fault) => `case ${chain}, line ${String(line)}: ${what}`;

async function linksOf(client: ClientBase, chain: string): Promise<Link[]> {
  const { rows } = await client.query<Omit<Link, 'line'> & { line: string }>(
    'select line, kind, row_id as "rowId", salt, commitment, hash, content from audit.links($1)',
    [chain],
  );
  return rows.map((row) => ({ ...row, line: Number(row.line) }));
}

/** Compares a chain that is whole in itself with what was kept of it. */
function rewritten(links: readonly Link[], kept: KeptHead | undefined): Fault | null {
  if (kept === undefined) return null;
  const then = links[kept.line - 1];
  if (then === undefined)
    return {
      line: links.length + 1,
      what: `cut off since the checkpoint, which had ${String(kept.line)} lines`,
    };
  if (then.hash.toString('hex') === kept.hash) return null;
  return { line: kept.line, what: 'this line or one before it was rewritten since the checkpoint' };
}

/** What makes and guards the chains changes with a migration only. */
function redefined(ground: Ground, kept: Checkpoint | null): string | null {
  if (kept?.migration !== ground.migration || kept.definitions === ground.definitions) return null;
  return 'what makes and guards the chains (functions, triggers, policies) was changed since the checkpoint, by no migration';
}

function wrongIn(taken: readonly Erasure[], around: Surroundings): Fault | null {
  const strange = around.links.find(({ kind }) => !(kind in TABLE_OF));
  if (strange !== undefined) return { line: strange.line, what: `there is no kind ${strange.kind}` };
  const twice = taken.find(({ lines }, nth) =>
    taken.slice(0, nth).some((earlier) => earlier.lines.some((line) => lines.includes(line))),
  );
  if (twice !== undefined) return { line: twice.line, what: 'an erasure names what was erased before' };
  for (const erasure of taken) {
    const fault = unlawful(erasure, around);
    if (fault !== null) return fault;
  }
  return closedTooEarly(around);
}

/** A case is closed after what stands before that in its chain, and after a checkpoint that saw it open. */
function closedTooEarly({ links, kept, keptAt }: Surroundings): Fault | null {
  const closing = links.find(({ kind }) => kind === 'case_closed');
  if (closing === undefined || closing.content === null) return null;
  const closed = closedIn(closing.content);
  const earlier = links
    .slice(0, closing.line - 1)
    .map(({ content, kind }) => (content === null || kind === 'left' ? null : toldAt(content)));
  if (earlier.some((at) => at !== null && at > closed + SLACK))
    return { line: closing.line, what: 'the case is closed before what stands before that' };
  if (kept === undefined || keptAt === null || closing.line <= (kept?.line ?? 0)) return null;
  return closed + SLACK < keptAt
    ? { line: closing.line, what: 'the case is closed before the checkpoint, which saw it open' }
    : null;
}

function closedAt(links: readonly Link[], taken: readonly Erasure[]): number | null {
  const closing = links.find(({ kind }) => kind === 'case_closed');
  if (closing === undefined) return null;
  return closing.content === null ? (taken.at(-1)?.closedAt ?? null) : closedIn(closing.content);
}

function byRule(erasures: readonly Erasure[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule, lines } of erasures)
    if (lines.length > 0) counts[rule] = (counts[rule] ?? 0) + lines.length;
  return counts;
}

/** A row that somebody put in past the triggers has no link. */
async function unchained(client: ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ chain: string; kind: string; row_id: string }>(
    'select chain, kind, row_id from audit.unchained() limit 1',
  );
  const [row] = rows;
  return row === undefined
    ? null
    : `case ${row.chain}, no line: a row (${row.kind} ${row.row_id}) was put in past the chain`;
}

/** An agreement holds for what was agreed to: each that stands on the content of now is sealed over that content. */
async function unfit(client: ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ chain: string; kind: string; row_id: string }>(
    'select chain, kind, row_id from audit.unfit() limit 1',
  );
  const [row] = rows;
  return row === undefined
    ? null
    : `case ${row.chain}, no line: an agreement (${row.kind} ${row.row_id}) holds for what was not agreed to`;
}
