import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import { RowActInput, TextActInput } from '../contract/index.js';

@InputType({ isAbstract: true })
abstract class JobTextInput extends TextActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation of the job; may be left out when there is one.',
  })
  employerId?: string | null;

  @Field(() => Int, { description: 'The version the person saw; 0 when there is none yet.' })
  expectedVersion!: number;
}

@InputType()
export class SaveFollowUpPlanInput extends JobTextInput {
  @Field(() => String, { nullable: true })
  typicalWorkday?: string | null;

  @Field(() => String, { nullable: true })
  tasksThatCanStillBeDone?: string | null;

  @Field(() => String, { nullable: true })
  tasksThatCanNotBeDone?: string | null;

  @Field(() => String, { nullable: true })
  previousFacilitation?: string | null;

  @Field(() => String, { nullable: true })
  plannedFacilitation?: string | null;

  @Field(() => String, { nullable: true })
  otherFacilitationOptions?: string | null;

  @Field(() => String, { nullable: true })
  followUp?: string | null;

  @Field(() => String, { nullable: true })
  helpFromNav?: string | null;

  @Field(() => DateScalar, { nullable: true })
  evaluationDate?: string | null;

  @Field(() => Boolean, { nullable: true })
  employeeHasContributed?: boolean | null;

  @Field(() => String, { nullable: true })
  contribution?: string | null;
}

@InputType()
export class FinaliseFollowUpPlanInput extends RowActInput {}

@InputType()
export class CommentFollowUpPlanInput extends JobTextInput {
  @Field(() => String)
  text!: string;
}
