import type { PartState } from '@samtavle/shared/policy';

interface Part {
  readonly endedAt: string | null;
  /** Told to the citizen only: others are shown nobody who waits. */
  readonly state?: PartState | null;
}

/** Whether somebody is in the case now: not over, and not only waiting for the citizen's yes. */
export function takesPart({ endedAt, state }: Part): boolean {
  return endedAt === null && state !== 'INVITED';
}

/** Whether the citizen has said yes to somebody who is in: consent is given to nobody else, for it would open nothing. */
export function hasYes(part: Part): boolean {
  return takesPart(part) && part.state !== 'BY_LAW';
}
