import { dateOf } from '@samtavle/shared/domain';

/** The last day (yyyy-mm-dd, in Norway) on which a consent counts; its `validTo` is the first instant at which it no longer does. */
export function lastDayOf(validTo: string): string {
  return dateOf(new Date(Date.parse(validTo) - 1).toISOString());
}
