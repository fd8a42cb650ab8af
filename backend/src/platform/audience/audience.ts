import type { Role } from '@samtavle/shared/policy';

/** Who a handler is for: a part in some case, anyone signed in, or anyone at all. */
export type Audience = Role | 'SIGNED_IN' | 'ANYONE';
