import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';

@ObjectType({
  description: 'An answer to being counted when the case is over. The newest counts; none is no.',
})
export class ResearchAnswer {
  @Field(() => Boolean)
  given!: boolean;

  @Field(() => String)
  textVersion!: string;

  @Field(() => String)
  language!: string;

  @Field(() => DateTimeScalar)
  answeredAt!: string;
}
