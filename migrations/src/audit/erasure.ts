import { RETENTION } from '@samtavle/shared/policy';
import type { RetentionRule } from '@samtavle/shared/policy';
import type { Fault, Link } from './chain.js';
import type { KeptHead } from './checkpoint.js';
import { kindsOf } from './kinds.js';
import { writtenAt } from './times.js';

const DAY = 86_400_000;
/** A line may be sealed a little after the moment that it tells of. */
export const SLACK = DAY;

/** What an erasure says it took. Those before migration 0031 do not say of which case. */
export interface Erasure {
  readonly line: number;
  readonly rule: string;
  readonly at: number;
  readonly chain: string;
  readonly lines: readonly number[];
  /** How many of them are of the log of readers. */
  readonly logged: number;
  readonly caseId: string | null;
  readonly closedAt: number | null;
  readonly tables: Readonly<Record<string, number>>;
}

/** Against what an erasure is weighed. */
export interface Surroundings {
  readonly links: readonly Link[];
  /** The time by which the database judges, as the examiner's own clock has it. */
  readonly now: number;
  /** What a checkpoint knew of this chain; null when it knew none, undefined without a checkpoint. */
  readonly kept: KeptHead | null | undefined;
  readonly keptAt: number | null;
}

interface Told {
  readonly rule: string;
  readonly at: string;
  readonly chain: string;
  readonly lines: readonly number[];
  readonly rows: {
    readonly case?: string;
    readonly closedAt?: string;
    readonly tables?: Readonly<Record<string, number>>;
  };
}

/** The erasures that one chain holds, in its order. */
export function erasuresOf(links: readonly Link[]): readonly Erasure[] {
  return links.flatMap(({ kind, content, line }) => {
    if (kind !== 'erasure' || content === null) return [];
    // sealed as the trigger wrote it; one that was altered has been named before this is asked
    const { rule, at, chain, lines, rows } = JSON.parse(content) as Told;
    const closedAt = rows.closedAt === undefined ? null : Date.parse(rows.closedAt);
    const caseId = rows.case ?? null;
    const logged = lines.filter((one) => links[one - 1]?.kind === 'access_log').length;
    return [
      { line, rule, at: Date.parse(at), chain, lines, logged, caseId, closedAt, tables: rows.tables ?? {} },
    ];
  });
}

/** Why an erasure is not lawful, or null; whether it fits that of its case in another chain is asked afterwards. */
export function unlawful(erasure: Erasure, around: Surroundings): Fault | null {
  const rule = RETENTION.find(({ id }) => id === erasure.rule);
  const what = rule === undefined ? `there is no rule ${erasure.rule}` : against(rule, erasure, around);
  return what === null ? null : { line: erasure.line, what: `an erasure that is not lawful: ${what}` };
}

function against(rule: RetentionRule, erasure: Erasure, around: Surroundings): string | null {
  const { links, now } = around;
  if (erasure.at > now + SLACK) return 'it is dated after today';
  const kinds = kindsOf(rule);
  for (const line of erasure.lines) {
    const link = links[line - 1];
    if (link === undefined || line >= erasure.line) return `line ${String(line)} does not stand before it`;
    if (!kinds.includes(link.kind)) return `${rule.id} does not take line ${String(line)} (${link.kind})`;
    if (link.salt !== null) return `line ${String(line)} is named but still there`;
  }
  if (rule.from !== 'CASE_CLOSED') return againstAge(rule, erasure, around);
  // that of a refusal in a case stands in the chain of the person refused, and is weighed by the case's own
  if ((erasure.caseId ?? erasure.chain) !== erasure.chain)
    return againstKinds(erasure, links, ['access_log', 'refused']) ?? againstCaseChain(links);
  return (
    againstClosing(rule, erasure, around) ??
    links
      .filter(({ line, kind, salt }) => line < erasure.line && kinds.includes(kind) && salt !== null)
      .map(({ line }) => `${rule.id} takes the whole case, and line ${String(line)} is still there`)[0] ??
    null
  );
}

const againstKinds = (erasure: Erasure, links: readonly Link[], kinds: readonly string[]) =>
  erasure.lines.some((line) => !kinds.includes(links[line - 1]?.kind ?? ''))
    ? 'it takes more than refusals in the chain of a person'
    : null;

const againstCaseChain = (links: readonly Link[]) =>
  links[0]?.kind === 'case_opened' ? 'it takes from the chain of another case' : null;

/** A refusal that names no case is as old as its id says: that is under the seal even when the row is gone. */
function againstAge(rule: RetentionRule, { lines, at }: Erasure, { links }: Surroundings): string | null {
  if (lines.length === 0) return null;
  const young = lines.find((line) => {
    const written = writtenAt(links[line - 1]?.rowId ?? '');
    return written === null || written + rule.days * DAY > at + SLACK;
  });
  if (young !== undefined) return `line ${String(young)} was younger than ${String(rule.days)} days`;
  return againstCaseChain(links);
}

/** A case is erased so many days after it was closed; when that was, the chain and the checkpoint know too. */
function againstClosing(rule: RetentionRule, erasure: Erasure, around: Surroundings): string | null {
  const { links, kept, keptAt } = around;
  const closing = links.find(({ kind, line }) => kind === 'case_closed' && line < erasure.line);
  if (closing === undefined) return 'the case was not closed';
  const sealed = closing.content === null ? null : closedIn(closing.content);
  const closedAt = erasure.closedAt ?? sealed ?? kept?.closedAt ?? null;
  if (sealed !== null && closedAt !== sealed) return 'the case was closed at another time than it says';
  const read = links
    .filter(({ kind, line }) => kind === 'access_log' && line < closing.line)
    .map(({ rowId }) => writtenAt(rowId) ?? 0);
  // what was read before the closing bears its time in its id, also when the row is gone
  const notBefore = Math.max(0, ...read);
  if (closedAt !== null && closedAt + SLACK < notBefore)
    return 'the case was read after it says it was closed';
  if ((closedAt ?? notBefore) + rule.days * DAY > erasure.at)
    return `the case was not closed ${String(rule.days)} days before`;
  // what the checkpoint has seen was weighed when it was taken
  if (kept === undefined || keptAt === null || erasure.line <= (kept?.line ?? 0)) return null;
  if (kept !== null && kept.closedAt !== null)
    return closedAt === kept.closedAt ? null : 'the case was closed at another time than the checkpoint has';
  return keptAt + rule.days * DAY > erasure.at + SLACK
    ? 'the case was open when the checkpoint was taken'
    : null;
}

/** When a case was closed, as its sealed line says. */
export function closedIn(content: string): number {
  // sealed as the trigger wrote it
  return Date.parse((JSON.parse(content) as { closed_at: string }).closed_at);
}
