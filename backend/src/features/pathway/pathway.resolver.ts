import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { Pathway } from './pathway.model.js';
import { PathwayService } from './pathway.service.js';
import { Provider } from './provider.model.js';

@Resolver()
export class PathwayResolver {
  constructor(private readonly service: PathwayService) {}

  @Query(() => Pathway, { nullable: true, description: 'Null: not there, or not allowed: the same.' })
  @Audience('SIGNED_IN')
  pathway(
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('as', {
      type: () => ID,
      nullable: true,
      description: 'A participant, with whose eyes the citizen looks.',
    })
    as: string | null,
    @Context() context: RequestContext,
  ): Promise<Pathway | null> {
    return this.service.read(context, caseId, as);
  }

  @Query(() => [Provider], {
    description: 'The directory of those who assess and treat; all, or those in one place.',
  })
  @Audience('CITIZEN', 'THERAPIST', 'GP')
  providers(
    @Args('place', { type: () => String, nullable: true }) place: string | null,
    @Context() context: RequestContext,
  ): Promise<readonly Provider[]> {
    return this.service.providers(context, place);
  }
}
