import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';

/** One field where the person's text and the stored text differ. */
@ObjectType()
export class ConflictField {
  @Field(() => String)
  field!: string;

  @Field(() => String, { nullable: true })
  mine?: string | null;

  @Field(() => String, { nullable: true })
  theirs?: string | null;
}

/** Somebody changed the row since this person read it. Nothing was written; both sides are shown. */
@ObjectType()
export class Conflict {
  /** The stored row's version now: send it as expectedVersion to write over it knowingly. */
  @Field(() => Int)
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  changedAt?: string | null;

  @Field(() => [ConflictField])
  fields!: ConflictField[];
}
