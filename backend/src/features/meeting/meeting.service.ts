import { Injectable } from '@nestjs/common';
import type { CalendarMeeting } from '@samtavle/shared/domain';
import { calendarFile, INPUTS } from '@samtavle/shared/domain';
import { ActService } from '../../platform/acts/act.service.js';
import type { Outcome } from '../../platform/acts/outcome.model.js';
import { Reads, readStatement } from '../../platform/database/reads.js';
import type { RequestContext } from '../../platform/graphql/request-context.js';
import { answer } from './answer.js';
import { arrange } from './arrange.js';
import { ask } from './ask.js';
import type { MeetingsFacts } from './meeting-view.js';
import { meetingsView } from './meeting-view.js';
import type { Meetings } from './meeting.model.js';
import { withdraw } from './withdraw.js';

const READ = readStatement<MeetingsFacts>(
  'read_meetings',
  'select app.read_meetings($1, $2::uuid, $3::uuid) as json',
);
const LINE = readStatement<Omit<CalendarMeeting, 'title'>>(
  'read_calendar_line',
  'select app.read_calendar_line($1, $2::uuid, $3::uuid) as json',
);

/** Tells nothing of health, of Nav or of who else comes: a calendar is seen by others. */
const CALENDAR_TITLE = 'Møte om arbeid';

/** Dialogue meetings and the citizen's own: arranged, called to, answered. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly acts: ActService,
    private readonly reads: Reads,
  ) {}

  async read(context: RequestContext, caseId: string, as: string | null): Promise<Meetings | null> {
    const facts = await this.reads.one(READ, context, caseId, as);
    return facts === null ? null : meetingsView(facts);
  }

  /** A file for the calendar of one who is called; null for everybody else, and once the call is taken back. */
  async calendar(context: RequestContext, caseId: string, meetingId: string): Promise<string | null> {
    const line = await this.reads.one(LINE, context, caseId, meetingId);
    return line === null ? null : calendarFile({ ...line, title: CALENDAR_TITLE });
  }

  arrange(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'arrangeMeeting';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, arrange);
  }

  withdraw(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'withdrawInvitation';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, withdraw);
  }

  answer(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'answerInvitation';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, answer);
  }

  ask(context: RequestContext, input: unknown): Promise<Outcome> {
    const name = 'askForMeeting';
    return this.acts.run(context, { name, schema: INPUTS[name], input }, ask);
  }
}
