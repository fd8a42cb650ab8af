import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const shape = z.strictObject({ admin: z.string(), owner: z.string(), app: z.string(), login: z.string() });
/** As an earlier version kept them. */
const kept = shape.partial({ login: true });

/** Passwords of the embedded database's superuser and the three roles that log in. */
export type Secrets = z.infer<typeof shape>;

/** Random passwords, made once for each data folder and readable by its user only. */
export function keepSecrets(file: string): Secrets {
  const earlier = readSecrets(file);
  if (earlier?.login !== undefined) return { ...earlier, login: earlier.login };
  const word = () => randomBytes(24).toString('base64url');
  const secrets: Secrets = { admin: word(), owner: word(), app: word(), ...earlier, login: word() };
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

function readSecrets(file: string): z.infer<typeof kept> | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  return kept.parse(JSON.parse(text));
}
