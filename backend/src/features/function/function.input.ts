import { Field, ID, InputType } from '@nestjs/graphql';
import type { FunctionKind } from '@samtavle/shared/domain';
import { FunctionKindWord, RowActInput, RowTextActInput, TextActInput } from '../contract/index.js';

@InputType()
export class WriteFunctionInput extends TextActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => FunctionKindWord)
  kind!: FunctionKind;

  @Field(() => String)
  text!: string;
}

@InputType()
export class ChangeFunctionInput extends RowTextActInput {
  @Field(() => FunctionKindWord)
  kind!: FunctionKind;

  @Field(() => String)
  text!: string;
}

@InputType()
export class RemoveFunctionInput extends RowActInput {}
