import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Correctable, CorrectionOutcome } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { CorrectableWord, CorrectionOutcomeWord, RoleWord } from '../contract/index.js';

@ObjectType({ description: 'Something in the own case that another wrote.' })
export class WrittenByOther {
  @Field(() => CorrectableWord)
  kind!: Correctable;

  @Field(() => ID)
  rowId!: string;

  @Field(() => String, { nullable: true, description: 'A word of a closed list: which of its kind it is.' })
  detail!: string | null;

  @Field(() => String)
  label!: string;

  @Field(() => RoleWord)
  role!: Role;

  @Field(() => String)
  organisationName!: string;
}

@ObjectType({ description: 'The citizen’s wish that the writer corrects something, and the answer.' })
export class Correction {
  @Field(() => ID)
  id!: string;

  @Field(() => CorrectableWord)
  kind!: Correctable;

  @Field(() => ID)
  rowId!: string;

  @Field(() => String, { nullable: true, description: 'A word of a closed list: which of its kind it is.' })
  detail!: string | null;

  @Field(() => String, {
    description: 'To the citizen what it said when it was asked about; to the writer what it says now.',
  })
  label!: string;

  @Field(() => RoleWord, { description: 'Who wrote it, and answers.' })
  role!: Role;

  @Field(() => String)
  wish!: string;

  @Field(() => DateTimeScalar)
  askedAt!: string;

  @Field(() => CorrectionOutcomeWord, { nullable: true, description: 'Null until it is answered.' })
  outcome!: CorrectionOutcome | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  answeredAt!: string | null;

  @Field(() => Boolean, { description: 'It waits for the reader’s own answer.' })
  mayAnswer!: boolean;
}
