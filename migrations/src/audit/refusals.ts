import type { Erasure } from './erasure.js';

/**
 * Refusals in a case are erased with it, from the chains of those who were refused: by the same rule, at the same
 * moment as the case, and no more of them than the case's own erasure counts. What is wrong, by its chain; or null.
 */
export function refusalsBeside(
  erasures: readonly Erasure[],
): { chain: string; line: number; what: string } | null {
  const own = erasures.filter(({ caseId, chain }) => (caseId ?? chain) === chain);
  const left = new Map(own.map((one) => [one, (one.tables['audit.access_log'] ?? 0) - one.logged]));
  for (const erasure of erasures) {
    const { caseId, chain, line, rule, at, lines } = erasure;
    if (caseId === null || caseId === chain) continue;
    const of = own.find((one) => one.chain === caseId && one.rule === rule && one.at === at);
    const what = 'an erasure that is not lawful: ';
    if (of === undefined) return { chain, line, what: `${what}no case was erased with it` };
    const rest = (left.get(of) ?? 0) - lines.length;
    if (rest < 0) return { chain, line, what: `${what}it takes more refusals than the case had` };
    left.set(of, rest);
  }
  return null;
}
