import { Field, ID, InputType } from '@nestjs/graphql';
import type {
  ContactChannel,
  ContactOutcome,
  OwnLineKind,
  ToldEmployer,
  Track,
} from '@samtavle/shared/domain';
import { DateScalar } from '../../platform/graphql/date.scalar.js';
import {
  ActInput,
  ContactChannelWord,
  ContactOutcomeWord,
  OwnLineKindWord,
  RowActInput,
  ToldEmployerWord,
  TrackWord,
} from '../contract/index.js';

@InputType()
export class ChooseTrackInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => TrackWord)
  track!: Track;
}

@InputType()
export class WriteOwnLineInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => OwnLineKindWord)
  kind!: OwnLineKind;

  @Field(() => String)
  text!: string;
}

@InputType()
export class ChangeOwnLineInput extends RowActInput {
  @Field(() => String)
  text!: string;
}

@InputType({ description: 'The citizen keeps what another suggested, or lets a line go.' })
export class SettleOwnLineInput extends RowActInput {
  @Field(() => Boolean)
  keep!: boolean;
}

@InputType()
export class LogContactInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => DateScalar)
  onDate!: string;

  @Field(() => ContactChannelWord)
  channel!: ContactChannel;

  @Field(() => String)
  employerName!: string;

  @Field(() => String, { nullable: true })
  contactName?: string | null;

  @Field(() => ContactOutcomeWord)
  outcome!: ContactOutcome;

  @Field(() => ToldEmployerWord)
  told!: ToldEmployer;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class RecordJobStartInput extends ActInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => DateScalar)
  startDate!: string;
}
