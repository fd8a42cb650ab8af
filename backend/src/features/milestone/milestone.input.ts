import { Field, ID, InputType } from '@nestjs/graphql';
import type { MilestoneStatus, MilestoneType } from '@samtavle/shared/domain';
import type { Category, Role } from '@samtavle/shared/policy';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import {
  CategoryWord,
  MilestoneStatusWord,
  MilestoneTypeWord,
  RoleWord,
  RowTextActInput,
  TextActInput,
} from '../contract/index.js';

@InputType()
export class AddMilestoneInput extends TextActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => MilestoneTypeWord)
  type!: MilestoneType;

  @Field(() => String, { nullable: true, description: 'Required for an ACTIVITY.' })
  title?: string | null;

  @Field(() => CategoryWord, {
    description: "The type's own category; an ACTIVITY may have any that the writer contributes to.",
  })
  category!: Category;

  @Field(() => RoleWord)
  ownerRole!: Role;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation of the employer who owns it; may be left out when there is one.',
  })
  employerId?: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueDate?: string | null;
}

@InputType()
export class ChangeMilestoneInput extends RowTextActInput {
  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => DateScalar, { nullable: true })
  dueDate?: string | null;
}

@InputType()
export class MoveMilestoneInput extends RowTextActInput {
  @Field(() => MilestoneStatusWord)
  status!: MilestoneStatus;

  @Field(() => String, { nullable: true, description: 'Required for EXCEPTION and CANCELLED.' })
  reason?: string | null;
}
