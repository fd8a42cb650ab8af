import { isAnswerable, OVERRIDABLE, answeredBy } from '@samtavle/shared/domain';
import type { AnswerableItem, OverridableItem } from '@samtavle/shared/domain';
import type { EligibilityQuery } from '../../gql/graphql.js';

export type Ground = NonNullable<EligibilityQuery['eligibility']>;
export type Line = Ground['lines'][number];

/** The line as one that this reader answers; undefined when it is another's, or the case's own, to tell. */
export function toAnswer({ maySelf, mayAssess }: Ground, { item }: Line): AnswerableItem | undefined {
  if (!isAnswerable(item)) return undefined;
  return (answeredBy(item) === 'CITIZEN' ? maySelf : mayAssess) ? item : undefined;
}

/** The line as one whose result this reader may set aside. */
export function toOverride({ mayAssess }: Ground, { item }: Line): OverridableItem | undefined {
  return mayAssess ? OVERRIDABLE.find((one) => one === item) : undefined;
}
