import { Context, Query, Resolver } from '@nestjs/graphql';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { AdviserDeskCase, JobSpecialistDeskCase } from './desk.model.js';
import { DeskService } from './desk.service.js';

@Resolver()
export class DeskResolver {
  constructor(private readonly desks: DeskService) {}

  @Query(() => [AdviserDeskCase], {
    description: 'The cases of a regional adviser, the next request due first.',
  })
  @Audience('NAV_ADVISER')
  adviserDesk(@Context() context: RequestContext): Promise<AdviserDeskCase[]> {
    return this.desks.adviser(context);
  }

  @Query(() => [JobSpecialistDeskCase], {
    description: 'The cases of a job specialist, the longest without a contact with an employer first.',
  })
  @Audience('JOB_SPECIALIST')
  jobSpecialistDesk(@Context() context: RequestContext): Promise<JobSpecialistDeskCase[]> {
    return this.desks.jobSpecialist(context);
  }
}
