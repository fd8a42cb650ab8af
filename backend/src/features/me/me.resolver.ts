import { Context, Query, Resolver } from '@nestjs/graphql';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { CaseLink, Me } from './me.model.js';
import { MeService } from './me.service.js';

@Resolver()
export class MeResolver {
  constructor(private readonly service: MeService) {}

  @Query(() => Me, { nullable: true, description: 'Null when nobody is signed in.' })
  @Audience('ANYONE')
  me(@Context() context: RequestContext): Promise<Me | null> {
    return this.service.me(context);
  }

  @Query(() => [CaseLink])
  @Audience('SIGNED_IN')
  myCases(@Context() context: RequestContext): Promise<readonly CaseLink[]> {
    return this.service.cases(context);
  }
}
