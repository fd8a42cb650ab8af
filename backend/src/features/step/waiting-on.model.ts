import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { WaitingCode } from '@samtavle/shared/domain';
import type { Role } from '@samtavle/shared/policy';
import { DateTimeScalar } from '../../platform/graphql/date-time.scalar.js';
import { RoleWord } from '../contract/index.js';

@ObjectType({ description: 'Whose move it is, and since when.' })
export class WaitingOn {
  @Field(() => RoleWord)
  role!: Role;

  @Field(() => String, { description: 'A code for what is waited for.' })
  what!: WaitingCode;

  @Field(() => DateTimeScalar)
  since!: string;

  @Field(() => Int)
  days!: number;
}
