import { Field, ID, InputType } from '@nestjs/graphql';
import type { FunctionKind } from '@samtavle/shared/domain';
import { ActInput, FunctionKindWord, RowActInput } from '../contract/index.js';

@InputType()
export class WriteFunctionInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => FunctionKindWord)
  kind!: FunctionKind;

  @Field(() => String)
  text!: string;
}

@InputType()
export class ChangeFunctionInput extends RowActInput {
  @Field(() => FunctionKindWord)
  kind!: FunctionKind;

  @Field(() => String)
  text!: string;
}

@InputType()
export class RemoveFunctionInput extends RowActInput {}
