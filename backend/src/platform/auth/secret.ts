import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 random bits, in 43 characters that a cookie may hold. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a secret: its SHA-256 in hex. A stolen table opens no session. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
