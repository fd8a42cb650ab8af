import type { AdviceQuery } from '../../gql/graphql.js';

/** What the page reads, once it is there. */
export type AdviceRead = NonNullable<AdviceQuery['advice']>;
export type Catalogue = AdviceQuery['measureCatalogue'];

/** What each part of the page needs. */
export interface PartProps {
  advice: AdviceRead;
  /** False where one only looks with another's eyes, and in a closed case. */
  acting: boolean;
}
