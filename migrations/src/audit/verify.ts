import type { ClientBase } from 'pg';
import type { Head, Link } from './chain.js';
import { firstFault } from './chain.js';
import type { Checkpoint } from './checkpoint.js';

/** What an examination of every chain came to. */
export interface Verdict {
  readonly chains: number;
  readonly lines: number;
  /** The first broken link, in words; null when everything is whole. */
  readonly fault: string | null;
  /** Where each chain stands now: to be kept somewhere else. */
  readonly heads: Checkpoint['heads'];
}

/**
 * Examines every chain, and against `kept` that nothing it holds was rewritten since: without a checkpoint kept
 * elsewhere, whoever is master of the database can make the whole chain anew. Log in as samtavle_owner.
 */
export async function verifyChains(client: ClientBase, kept: Checkpoint | null = null): Promise<Verdict> {
  const { rows } = await client.query<{ chain: string; line: string | null; hash: Buffer | null }>(
    'select chain, line, hash from audit.chains()',
  );
  const heads: { chain: string; line: number; hash: string }[] = [];
  const known = new Map(kept?.heads.map((head) => [head.chain, head]));
  let lines = 0;
  let fault: string | null = null;
  for (const { chain, line, hash } of rows) {
    const links = await linksOf(client, chain);
    const head: Head | null = line === null || hash === null ? null : { line: Number(line), hash };
    lines += links.length;
    if (head !== null) heads.push({ chain, line: head.line, hash: head.hash.toString('hex') });
    const broken = firstFault(chain, links, head) ?? rewritten(links, known.get(chain));
    known.delete(chain);
    fault ??= broken && `case ${chain}, line ${String(broken.line)}: ${broken.what}`;
  }
  for (const { chain, line } of known.values())
    fault ??= `case ${chain}, line 1: the whole chain of ${String(line)} lines is gone`;
  return { chains: rows.length, lines, fault: fault ?? (await unchained(client)), heads };
}

async function linksOf(client: ClientBase, chain: string): Promise<Link[]> {
  const { rows } = await client.query<Omit<Link, 'line'> & { line: string }>(
    'select line, kind, row_id as "rowId", salt, commitment, hash, content from audit.links($1)',
    [chain],
  );
  return rows.map((row) => ({ ...row, line: Number(row.line) }));
}

/** Compares a chain that is whole in itself with what was kept of it. */
function rewritten(links: readonly Link[], kept: Checkpoint['heads'][number] | undefined) {
  if (kept === undefined) return null;
  const then = links[kept.line - 1];
  if (then === undefined)
    return { line: links.length + 1, what: `cut off since the checkpoint, which had ${kept.line} lines` };
  if (then.hash.toString('hex') === kept.hash) return null;
  return { line: kept.line, what: 'this line or one before it was rewritten since the checkpoint' };
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
