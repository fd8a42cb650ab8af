import { Injectable } from '@nestjs/common';
import type { TimelineFacts } from '@samtavle/shared/domain';
import { timelineOf } from '@samtavle/shared/domain';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import type { BoardFacts } from '../board/index.js';
import { boardView } from '../board/index.js';
import type { CaseTimeline } from './timeline.model.js';

interface Facts {
  readonly board: BoardFacts;
  readonly reviews: TimelineFacts['reviews'];
}

const TIMELINE = readStatement<Facts>(
  'read_timeline',
  'select app.read_timeline($1, $2::uuid, $3::uuid) as json',
);

/** The board's facts along one line of time. */
@Injectable()
export class TimelineService {
  constructor(private readonly reads: Reads) {}

  async read(context: RequestContext, caseId: string, as: string | null): Promise<CaseTimeline | null> {
    const facts = await this.reads.one(TIMELINE, context, caseId, as);
    if (facts === null) return null;
    const { today, steps, sickLeave, accommodations, milestones } = boardView(facts.board);
    const { reviews } = facts;
    const line = timelineOf({ today, steps, sickLeave, accommodations, milestones, reviews });
    return { today, ...(line ?? { from: today, to: today, lanes: [], overlap: null }) };
  }
}
