import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConsultationState } from '@samtavle/shared/domain';
import type { Category } from '@samtavle/shared/policy';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { CategoryWord, ConsultationStateWord } from '../contract/index.js';

@ObjectType({ description: 'A short line that the citizen lets go with a question.' })
export class Material {
  @Field(() => CategoryWord)
  category!: Category;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'One of those who are asked, and what this one advises.' })
export class TeamMember {
  @Field(() => ID)
  personId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => String, { nullable: true })
  advice!: string | null;

  @Field(() => DateScalar, { nullable: true })
  givenOn!: string | null;
}

@ObjectType({ description: 'A question without a name, as those in the case see it.' })
export class Consultation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  question!: string;

  @Field(() => DateScalar)
  askedOn!: string;

  @Field(() => DateScalar)
  dueDate!: string;

  @Field(() => DateScalar)
  lastDay!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ConsultationStateWord)
  state!: ConsultationState;

  @Field(() => Boolean)
  decided!: boolean;

  @Field(() => [TeamMember])
  team!: readonly TeamMember[];

  @Field(() => [Material], { description: 'What went with it; the citizen and those who are asked see it.' })
  material!: readonly Material[];
}

@ObjectType({ description: 'The same question as those see it who are asked: nothing here leads to a case.' })
export class AskedConsultation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  question!: string;

  @Field(() => DateScalar)
  askedOn!: string;

  @Field(() => DateScalar)
  dueDate!: string;

  @Field(() => DateScalar)
  lastDay!: string;

  @Field(() => DateScalar)
  today!: string;

  @Field(() => [Material])
  material!: readonly Material[];

  @Field(() => [TeamMember])
  team!: readonly TeamMember[];

  @Field(() => Boolean, { description: 'True when the reader has answered.' })
  answered!: boolean;
}
