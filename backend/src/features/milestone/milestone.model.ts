import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Lane, MilestoneStatus, MilestoneType } from '@samtavle/shared/domain';
import type { Category, Role } from '@samtavle/shared/policy';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import {
  CategoryWord,
  LaneWord,
  MilestoneStatusWord,
  MilestoneTypeWord,
  RoleWord,
} from '../contract/index.js';

@ObjectType({
  description:
    'A milestone or an activity of the plan, with its owner and its deadline. Deadlines are guiding.',
})
export class Milestone {
  @Field(() => ID)
  id!: string;

  @Field(() => MilestoneTypeWord)
  type!: MilestoneType;

  @Field(() => String, { nullable: true })
  title!: string | null;

  @Field(() => CategoryWord)
  category!: Category;

  @Field(() => LaneWord)
  lane!: Lane;

  @Field(() => RoleWord)
  ownerRole!: Role;

  @Field(() => DateScalar, { nullable: true })
  dueDate!: string | null;

  @Field(() => String, { nullable: true, description: 'A code for how the due date comes about.' })
  dueRule!: string | null;

  @Field(() => String, { nullable: true, description: 'A code for the law or practice behind the deadline.' })
  source!: string | null;

  @Field(() => MilestoneStatusWord)
  status!: MilestoneStatus;

  @Field(() => String, { nullable: true })
  statusReason!: string | null;

  @Field(() => Boolean, { description: 'Open after its due date.' })
  overdue!: boolean;

  @Field(() => Boolean)
  mayMove!: boolean;

  @Field(() => Boolean, { description: 'What the law lays down is moved, never edited.' })
  mayEdit!: boolean;

  @Field(() => [ID], {
    description:
      'The participants called to it, as far as the reader may know of both: others see only themselves.',
  })
  invited!: readonly string[];

  @Field(() => Boolean, { description: 'An open meeting that the reader holds.' })
  mayInvite!: boolean;

  @Field(() => Int)
  version!: number;
}
