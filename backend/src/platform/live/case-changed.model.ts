import { Field, ID, ObjectType } from '@nestjs/graphql';

/** Something changed in a case that this person takes part in. It never says what: read again, as who you are now. */
@ObjectType({
  description: 'Read the case again. access: your own access changed; drop what you hold first.',
})
export class CaseChanged {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Boolean)
  access!: boolean;
}
