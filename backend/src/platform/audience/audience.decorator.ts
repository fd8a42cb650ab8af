import type { CustomDecorator } from '@nestjs/common';
import { SetMetadata } from '@nestjs/common';
import type { Role } from '@samtavle/shared/policy';

export const AUDIENCE = 'samtavle:audience';

/**
 * Declares who a query, mutation, subscription or HTTP handler is for. A handler without it is refused and
 * stops the server from starting. It is the first door only: what a person sees, the database decides.
 */
export function Audience(...audience: ['ANYONE'] | ['SIGNED_IN'] | [Role, ...Role[]]): CustomDecorator {
  return SetMetadata(AUDIENCE, audience);
}
