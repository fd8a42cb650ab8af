import { Field, ID, InputType } from '@nestjs/graphql';
import { ConsentItemInput } from '../consent/index.js';

@InputType({ description: 'A consent that is not given: what would be seen if it were.' })
export class ConsentDraft {
  @Field(() => [ConsentItemInput])
  items!: ConsentItemInput[];

  @Field(() => ID, {
    nullable: true,
    description: 'The consent it would take the place of, as changeConsent does.',
  })
  supersedesId?: string | null;
}
