import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** What every mutation's input holds. */
@InputType({ isAbstract: true })
export abstract class ActInput {
  @Field(() => ID, { description: 'A uuid made by the client: the same request sent twice acts once.' })
  idempotencyKey!: string;
}

/** What the writer answers to a warning. */
const SEEN = 'True once the writer has seen the warning that the text may tell of health (HEALTH_WORDS).';

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

/** An act whose text can come to reach someone who must not know of health. */
@InputType({ isAbstract: true })
export abstract class TextActInput extends ActInput {
  @Field(() => Boolean, { nullable: true, description: SEEN })
  acknowledged?: boolean | null;
}

/** The same on a row that is there. */
@InputType({ isAbstract: true })
export abstract class RowTextActInput extends RowActInput {
  @Field(() => Boolean, { nullable: true, description: SEEN })
  acknowledged?: boolean | null;
}
