/** A number as Norwegians write it ("7,5"); null when nothing is written; undefined when it can't be read. */
export function numberFrom(written: string): number | null | undefined {
  const trimmed = written.trim();
  if (trimmed === '') return null;
  return /^-?\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : undefined;
}

/** A number as Norwegians write it, for showing and for an input's start value. */
export function numberText(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}
