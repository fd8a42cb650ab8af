/**
 * One version of the consent text. MATERIAL: it changes what one says yes to, so consents on older texts count until and
 * including `olderCountUntil` (yyyy-mm-dd, in Norway) and no longer. EDITORIAL: the same said better; the citizen is asked,
 * and nothing lapses. GDPR art. 4 (11) as cited and art. 7 in its wording, looked at on 2026-11-22; EDPB Guidelines 05/2020
 * no. 110 as others cite it: its own text was not looked up.
 */
export type ConsentTextVersion =
  | { readonly version: string; readonly change: 'MATERIAL'; readonly olderCountUntil: string }
  | { readonly version: string; readonly change: 'FIRST' | 'EDITORIAL' };

/** Every text that consents have been given on, the oldest first. The last is the one in force. */
export const CONSENT_TEXTS: readonly [ConsentTextVersion, ...ConsentTextVersion[]] = [
  { version: '2026-11', change: 'FIRST' },
];

/** The last day on which consents given on `version` count; null while no material text has come after it. */
export function countsUntil(texts: readonly ConsentTextVersion[], version: string): string | null {
  const place = texts.findIndex((text) => text.version === version);
  const ends = texts
    .slice(place + 1)
    .flatMap((text) => (text.change === 'MATERIAL' ? [text.olderCountUntil] : []));
  return ends.toSorted().at(0) ?? null;
}

/** The texts as the database knows them: in their order, each with the last day on which its consents count. */
export function consentTextRows(
  texts: readonly ConsentTextVersion[],
): readonly { version: string; position: number; counts_until: string | null }[] {
  return texts.map(({ version }, position) => ({
    version,
    position,
    counts_until: countsUntil(texts, version),
  }));
}
