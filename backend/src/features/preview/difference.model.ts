import { Field, ObjectType } from '@nestjs/graphql';
import { Board } from '../board/index.js';

@ObjectType({
  description:
    'What one participant sees now, and what the very same request would answer after a change of sharing.',
})
export class SharingDifference {
  @Field(() => Board)
  before!: Board;

  @Field(() => Board)
  after!: Board;

  @Field(() => [String], {
    description: 'The pages beside the board that would answer otherwise, by the last word of their address.',
  })
  changedPages!: string[];
}
