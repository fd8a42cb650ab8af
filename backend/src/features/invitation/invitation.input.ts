import { Field, ID, InputType } from '@nestjs/graphql';
import { ActInput } from '../contract/index.js';

@InputType()
export class InviteToMeetingInput extends ActInput {
  @Field(() => ID)
  milestoneId!: string;

  @Field(() => [ID], { description: 'Whoever is called to it already is not called twice.' })
  participantIds!: string[];
}
