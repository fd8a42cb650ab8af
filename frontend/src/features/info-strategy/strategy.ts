import type { InfoStrategyQuery } from '../../gql/graphql.js';

type Strategy = NonNullable<InfoStrategyQuery['infoStrategy']>;
/** What is said to one audience. */
export type Line = Strategy['lines'][number];
/** Words that were handed to somebody. */
export type Message = Strategy['messages'][number];
/** Somebody to whom words can be handed. */
export type Recipient = Strategy['recipients'][number];
