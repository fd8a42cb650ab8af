import { Field, ObjectType } from '@nestjs/graphql';

/** One thing that stands in the way of an act, said so that the person can do something about it. */
@ObjectType({
  description: 'Why an act was not done. "Not allowed" and "not there" are the same: NOT_FOUND.',
})
export class Problem {
  /** The input field it is about, with dots into lists (`items.0.level`); empty when it is about the whole act. */
  @Field(() => String)
  field!: string;

  /** A code in capitals that tests and the front end can rely on. */
  @Field(() => String)
  rule!: string;

  /** The same in the person's language. */
  @Field(() => String)
  message!: string;
}
