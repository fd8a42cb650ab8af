import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  ChangeOwnLineInput,
  ChooseTrackInput,
  LogContactInput,
  RecordJobStartInput,
  SettleOwnLineInput,
  WriteOwnLineInput,
} from './job-trail.input.js';
import { JobTrail } from './job-trail.model.js';
import { JobTrailService } from './job-trail.service.js';

@Resolver()
export class JobTrailResolver {
  constructor(private readonly trails: JobTrailService) {}

  @Query(() => JobTrail, {
    nullable: true,
    description:
      'Null when the case is not there for the reader. `as`: what that participant’s own request returns.',
  })
  @Audience('SIGNED_IN')
  jobTrail(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('as', { type: () => ID, nullable: true }) as: string | null,
    @Context() context: RequestContext,
  ): Promise<JobTrail | null> {
    return this.trails.read(context, caseId, as ?? null);
  }

  @Mutation(() => Outcome, { description: 'Lays the milestones of the track.' })
  @Audience('CITIZEN')
  chooseTrack(@Args('input') input: ChooseTrackInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.trails.chooseTrack(context, input);
  }

  @Mutation(() => Outcome, { description: 'By others than the citizen it is a suggestion.' })
  @Audience('CITIZEN', 'NAV_ADVISER', 'JOB_SPECIALIST')
  writeOwnLine(
    @Args('input') input: WriteOwnLineInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.trails.write(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'NAV_ADVISER', 'JOB_SPECIALIST')
  changeOwnLine(
    @Args('input') input: ChangeOwnLineInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.trails.change(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  settleOwnLine(
    @Args('input') input: SettleOwnLineInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.trails.settle(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN', 'JOB_SPECIALIST')
  logContact(@Args('input') input: LogContactInput, @Context() context: RequestContext): Promise<Outcome> {
    return this.trails.logContact(context, input);
  }

  @Mutation(() => Outcome, { description: 'Dates retention at 4, 13 and 26 weeks.' })
  @Audience('CITIZEN', 'JOB_SPECIALIST')
  recordJobStart(
    @Args('input') input: RecordJobStartInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.trails.recordJobStart(context, input);
  }
}
