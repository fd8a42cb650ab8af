import { Field, ID, InputType } from '@nestjs/graphql';
import type { BarrierKind, Locus } from '@samtavle/shared/domain';
import {
  ActInput,
  BarrierKindWord,
  LocusWord,
  RowActInput,
  RowTextActInput,
  TextActInput,
} from '../contract/index.js';

@InputType()
export class AddBarrierInput extends TextActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => BarrierKindWord, { description: 'For good: it decides in which category it is shared.' })
  kind!: BarrierKind;

  @Field(() => String)
  text!: string;

  @Field(() => LocusWord, { nullable: true, description: 'UNKNOWN when left out.' })
  locus?: Locus;
}

@InputType()
export class ChangeBarrierInput extends RowTextActInput {
  @Field(() => String)
  text!: string;

  @Field(() => LocusWord, { nullable: true })
  locus?: Locus;

  @Field(() => Boolean, { description: 'No longer in the way, from today.' })
  resolved!: boolean;
}

@InputType()
export class AddExperimentInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { nullable: true, description: 'The step in which it is tried.' })
  stepId?: string | null;

  @Field(() => String)
  situation!: string;

  @Field(() => String)
  prediction!: string;

  @Field(() => String, { nullable: true })
  attempt?: string | null;

  @Field(() => String, { nullable: true })
  result?: string | null;

  @Field(() => String, { nullable: true })
  learning?: string | null;
}

@InputType()
export class ChangeExperimentInput extends RowActInput {
  @Field(() => ID, { nullable: true })
  stepId?: string | null;

  @Field(() => String)
  situation!: string;

  @Field(() => String)
  prediction!: string;

  @Field(() => String, { nullable: true })
  attempt?: string | null;

  @Field(() => String, { nullable: true })
  result?: string | null;

  @Field(() => String, { nullable: true })
  learning?: string | null;
}
