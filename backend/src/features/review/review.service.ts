import { Injectable } from '@nestjs/common';
import { INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { answerAsCitizen, answerAsClinician, answerAsEmployer } from './answer.js';
import { linkStep } from './link-step.js';
import type { ReviewFacts } from './review-view.js';
import { reviewsView } from './review-view.js';
import type { Reviews } from './review.model.js';

const REVIEWS = readStatement<ReviewFacts>(
  'read_reviews',
  'select app.read_reviews($1, $2::uuid, $3::uuid) as json',
);

/** The two-week reviews: each party's own answers, and what the steps lead to. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly acts: ActService,
    private readonly reads: Reads,
  ) {}

  async read(context: RequestContext, caseId: string, as: string | null): Promise<Reviews | null> {
    const facts = await this.reads.one(REVIEWS, context, caseId, as);
    return facts && reviewsView(facts);
  }

  asCitizen(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'answerReviewAsCitizen';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, answerAsCitizen);
  }

  asClinician(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'answerReviewAsClinician';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, answerAsClinician);
  }

  asEmployer(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'answerReviewAsEmployer';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, answerAsEmployer);
  }

  link(context: RequestContext, input: unknown): Promise<Outcome> {
    return this.acts.run(context, { name: 'linkStep', schema: INPUTS.linkStep, input }, linkStep);
  }
}
