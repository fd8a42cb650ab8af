import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Audience, InfoLevel, Speaker } from '@samtavle/shared/domain';
import {
  ActInput,
  InfoAudienceWord,
  InfoLevelWord,
  RowActInput,
  RowTextActInput,
  SpeakerWord,
  TextActInput,
} from '../contract/index.js';

@InputType()
export class AddInfoLineInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => InfoAudienceWord)
  audience!: Audience;

  @Field(() => InfoLevelWord)
  level!: InfoLevel;

  @Field(() => String, {
    nullable: true,
    description: 'Exactly what is said; nothing is said without words.',
  })
  words?: string | null;

  @Field(() => SpeakerWord)
  saidBy!: Speaker;

  @Field(() => String, { nullable: true })
  saidWhen?: string | null;

  @Field(() => String, { nullable: true, description: 'What is not to be said.' })
  notSaid?: string | null;
}

@InputType()
export class ChangeInfoLineInput extends RowActInput {
  @Field(() => InfoLevelWord)
  level!: InfoLevel;

  @Field(() => String, { nullable: true })
  words?: string | null;

  @Field(() => SpeakerWord)
  saidBy!: Speaker;

  @Field(() => String, { nullable: true })
  saidWhen?: string | null;

  @Field(() => String, { nullable: true })
  notSaid?: string | null;

  @Field(() => Boolean, { description: 'Takes the row away; what was published stands until withdrawn.' })
  removed!: boolean;
}

@InputType()
export class PublishMessageInput extends RowTextActInput {
  @Field(() => ID, { description: 'The one who gets the words.' })
  participantId!: string;
}

@InputType()
export class WithdrawMessageInput extends ActInput {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class WritePreparationInput extends TextActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Int, { description: '0 for the first time.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'What would have made it easier to be some at work?' })
  eased?: string | null;

  @Field(() => String, { nullable: true, description: 'Which tasks will go fine?' })
  tasks?: string | null;

  @Field(() => Boolean, { description: 'Published to those with MEETING; false takes it back.' })
  shared!: boolean;
}
