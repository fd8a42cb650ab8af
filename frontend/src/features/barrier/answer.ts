import type { BarriersQuery } from '../../gql/graphql.js';

type Answer = NonNullable<BarriersQuery['barriers']>;
export type Barrier = Answer['barriers'][number];
export type Experiment = Answer['experiments'][number];
/** A step that an experiment can be tied to. */
export type StepChoice = Answer['steps'][number];
