import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Outcome } from '../../platform/acts/outcome.model.js';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import {
  AdviseConsultationInput,
  AnswerConsultationInput,
  AskConsultationInput,
} from './consultation.input.js';
import { AskedConsultation } from './consultation.model.js';
import { ConsultationService } from './consultation.service.js';

@Resolver()
export class ConsultationResolver {
  constructor(private readonly consultations: ConsultationService) {}

  @Query(() => [AskedConsultation], { description: 'What the reader is asked without a name.' })
  @Audience('SIGNED_IN')
  consultationQueue(@Context() context: RequestContext): Promise<readonly AskedConsultation[]> {
    return this.consultations.queue(context);
  }

  @Mutation(() => Outcome, {
    description: 'A draft: nobody who is asked reads it before the citizen says yes.',
  })
  @Audience('NAV_LOCAL')
  askConsultation(
    @Args('input') input: AskConsultationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.consultations.ask(context, input);
  }

  @Mutation(() => Outcome)
  @Audience('CITIZEN')
  answerConsultation(
    @Args('input') input: AnswerConsultationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.consultations.answer(context, input);
  }

  @Mutation(() => Outcome, {
    description: 'By those who are asked, who have no part in the case. It decides nothing.',
  })
  @Audience('SIGNED_IN')
  adviseConsultation(
    @Args('input') input: AdviseConsultationInput,
    @Context() context: RequestContext,
  ): Promise<Outcome> {
    return this.consultations.advise(context, input);
  }
}
