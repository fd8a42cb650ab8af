import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** What every mutation's input holds. */
@InputType({ isAbstract: true })
export abstract class ActInput {
  @Field(() => ID, { description: 'A uuid made by the client: the same request sent twice acts once.' })
  idempotencyKey!: string;
}

/** An act on a row that is there: which row, and in which version the person saw it. */
@InputType({ isAbstract: true })
export abstract class RowActInput extends ActInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, {
    description: 'The version the person saw. A newer one is a conflict, never overwritten.',
  })
  expectedVersion!: number;
}
