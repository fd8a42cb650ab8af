import type { Emission } from '../canaries/collect.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** An answer without what differs between any two: the ids, numbered in their order, and the moment it was sent. */
export function bare({ text }: Emission): string {
  const numbers = new Map<string, string>();
  return text
    .split('\n')
    .filter((line) => !/^(date|x-sql-statements): /.test(line))
    .join('\n')
    .replaceAll(UUID, (id) => {
      const number = numbers.get(id) ?? `id ${String(numbers.size + 1)}`;
      numbers.set(id, number);
      return number;
    });
}
