import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const shape = z.strictObject({ admin: z.string(), owner: z.string(), app: z.string() });

/** Passwords of the embedded database's superuser and the two roles that log in. */
export type Secrets = z.infer<typeof shape>;

/** Random passwords, made once for each data folder and readable by its user only. */
export function keepSecrets(file: string): Secrets {
  const kept = readSecrets(file);
  if (kept !== null) return kept;
  const word = () => randomBytes(24).toString('base64url');
  const secrets: Secrets = { admin: word(), owner: word(), app: word() };
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

function readSecrets(file: string): Secrets | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  return shape.parse(JSON.parse(text));
}
