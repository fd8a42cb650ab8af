import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One numbered change of the schema, and how to take it back. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly up: string;
  readonly down: string;
  /** SHA-256 of the way up, as hex: an applied file must never change. */
  readonly checksum: string;
}

/** The folder of hand-read SQL; the same beside `src` and `dist`. */
const SQL_FOLDER = fileURLToPath(new URL('../sql/', import.meta.url));

const FILE = /^(\d{4})_([a-z0-9_]+)\.(up|down)\.sql$/;

/** Reads the folder in order of number. Throws when a number is missing or twice, or a way down is missing. */
export function readMigrations(folder = SQL_FOLDER): Migration[] {
  const ways = new Map<string, { up?: string; down?: string }>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.sql'))) {
    const [, number, name, way] = FILE.exec(file) ?? [];
    if (number === undefined || name === undefined || (way !== 'up' && way !== 'down')) {
      throw new Error(`${file} is not named NNNN_name.up.sql or NNNN_name.down.sql`);
    }
    const key = `${number}_${name}`;
    ways.set(key, {
      ...ways.get(key),
      [way]: readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n'),
    });
  }
  return [...ways.keys()].sort().map((key, index) => {
    const { up, down } = ways.get(key) ?? {};
    if (up === undefined || down === undefined) throw new Error(`migration ${key} lacks its way up or down`);
    const number = Number(key.slice(0, 4));
    if (number !== index + 1)
      throw new Error(`migration ${key} is out of order: expected number ${index + 1}`);
    return { number, name: key.slice(5), up, down, checksum: createHash('sha256').update(up).digest('hex') };
  });
}
