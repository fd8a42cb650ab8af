import type { Language } from '@samtavle/shared/domain';
import { LANGUAGES } from '@samtavle/shared/domain';

/** The first language in an Accept-Language header that we have; bokmål when there is none. `no` is bokmål. */
export function languageOf(header: string | undefined): Language {
  if (header === undefined) return 'nb';
  for (const part of header.toLowerCase().split(',')) {
    const asked = part.split(/[;-]/, 1)[0]?.trim();
    if (asked === 'no') return 'nb';
    const known = LANGUAGES.find((language) => language === asked);
    if (known !== undefined) return known;
  }
  return 'nb';
}
