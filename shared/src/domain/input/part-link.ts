import { z } from 'zod';
import { RECIPIENTS } from '../../policy/recipients.js';
import { choice, id, input, says } from './atoms.js';

/** What the citizen hands over: 32 random bytes in base64url. */
const secret = z.string(says('INVALID')).regex(/^[\w-]{43}$/, says('INVALID'));
/** SHA-256 as hex. */
const hash = z.string(says('INVALID')).regex(/^[0-9a-f]{64}$/, says('INVALID'));

export const makePartLink = input({ caseId: id, role: choice(RECIPIENTS), secretHash: hash });
export const acceptPartLink = input({ secret });
export const confirmPartLink = input({ linkId: id });
export const endPartLink = input({ linkId: id });
