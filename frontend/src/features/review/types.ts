import type { ReviewsQuery } from '../../gql/graphql.js';

export type Reviews = NonNullable<ReviewsQuery['reviews']>;
export type Review = Reviews['reviews'][number];
export type Answer = Review['answers'][number];
export type LinkedStep = Reviews['steps'][number];
