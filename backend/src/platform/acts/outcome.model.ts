import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Conflict } from './conflict.model.js';
import { Problem } from './problem.model.js';

/** What every mutation answers. Done when `problems` is empty and `conflict` is null. */
@ObjectType({ description: 'What every mutation answers. Done when problems is empty and conflict is null.' })
export class Outcome {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => Int, { nullable: true })
  version?: number | null;

  @Field(() => [Problem])
  problems!: Problem[];

  @Field(() => Conflict, { nullable: true })
  conflict?: Conflict | null;
}
