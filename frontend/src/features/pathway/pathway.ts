import type { PathwayFieldsFragment } from '../../gql/graphql.js';

/** The pathway as the page has it. */
export type Pathway = PathwayFieldsFragment;

/** What every part of the page is given; `may` is empty when one sees as another. */
export interface PartProps {
  pathway: Pathway;
  may: readonly string[];
}
