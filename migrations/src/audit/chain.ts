import { createHash } from 'node:crypto';

/** One link as stored, with the row it seals as it is now; `content` is null when the row is gone. */
export interface Link {
  readonly line: number;
  readonly kind: string;
  readonly rowId: string;
  readonly salt: Buffer | null;
  readonly commitment: Buffer;
  readonly hash: Buffer;
  readonly content: string | null;
}

/** Where a chain ends, as the database or a checkpoint remembers it. */
export interface Head {
  readonly line: number;
  readonly hash: Buffer;
}

/** The first thing wrong with a chain. */
export interface Fault {
  readonly line: number;
  readonly what: string;
}

/**
 * The first broken link of one chain, or null when it is whole. The hashes are computed here anew, not by the
 * database that is being examined.
 */
export function firstFault(chain: string, links: readonly Link[], head: Head | null): Fault | null {
  const erased = erasedLines(links);
  let before: Buffer = Buffer.alloc(0);
  for (const [place, link] of links.entries()) {
    const line = place + 1;
    if (link.line !== line) return { line, what: 'the line is missing' };
    if (!sealed(before, chain, link).equals(link.hash)) {
      return { line, what: `the link (${link.kind}) was altered, moved or put in` };
    }
    const fault = contentFault(link, erased);
    if (fault !== null) return { line, what: fault };
    before = link.hash;
  }
  const last = links.length;
  if (head === null) return { line: last, what: 'the head of the chain is missing' };
  if (head.line > last)
    return { line: last + 1, what: `the tail is cut off: lines ${last + 1} to ${head.line} are missing` };
  if (head.line < last) return { line: head.line + 1, what: 'the line was added past the head' };
  if (!head.hash.equals(before)) return { line: last, what: 'the head does not fit the last line' };
  return null;
}

function contentFault({ kind, salt, commitment, content, line }: Link, erased: ReadonlySet<number>) {
  if (salt === null) {
    if (content !== null) return `the row (${kind}) is there but its salt is not`;
    return erased.has(line) ? null : `the row (${kind}) was erased by no rule`;
  }
  if (content === null) return `the row (${kind}) was deleted`;
  const seal = createHash('sha256').update(salt).update(content, 'utf8').digest();
  return seal.equals(commitment) ? null : `the row (${kind}) was changed`;
}

/** The hash that this link must have after `before`; the first link comes after nothing. */
function sealed(before: Buffer, chain: string, { line, kind, rowId, commitment }: Link): Buffer {
  const place = Buffer.alloc(8);
  place.writeBigInt64BE(BigInt(line));
  return createHash('sha256')
    .update(before)
    .update(Buffer.from(chain.replaceAll('-', ''), 'hex'))
    .update(place)
    .update(`${kind}\n${rowId}\n`, 'utf8')
    .update(commitment)
    .digest();
}

/** The lines that an erasure on this chain, itself sealed, says it took; whether it was lawful is asked elsewhere. */
function erasedLines(links: readonly Link[]): ReadonlySet<number> {
  const lines = links
    .filter(({ kind, content }) => kind === 'erasure' && content !== null)
    .flatMap(({ content }) => (JSON.parse(content ?? '{}') as { lines: number[] }).lines);
  return new Set(lines);
}
