import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/date.scalar.js';

@ObjectType()
export class ProviderSite {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  place!: string;
}

@ObjectType({
  description: 'Someone who assesses the right to care (DPS) or treats (CLINIC), from the directory.',
})
export class Provider {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'DPS or CLINIC.' })
  kind!: string;

  @Field(() => Int, { nullable: true, description: 'The average number of hours: a hint, never a limit.' })
  hoursFrom!: number | null;

  @Field(() => Int, { nullable: true })
  hoursTo!: number | null;

  @Field(() => String)
  source!: string;

  @Field(() => DateScalar)
  sourceDate!: string;

  @Field(() => [ProviderSite])
  sites!: readonly ProviderSite[];
}
