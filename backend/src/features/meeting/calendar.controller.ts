import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audience } from '../../platform/audience/audience.decorator.js';
import { idOrNowhere } from '../../platform/database/id-or-nowhere.js';
import { sendDownload } from '../../platform/http/download.js';
import { RequestContexts } from '../../platform/http/request-contexts.js';
import { MeetingService } from './meeting.service.js';

interface Asked {
  readonly caseId?: unknown;
  readonly meetingId?: unknown;
}

/** A meeting for one's own calendar. A POST, so that no link to it exists that could be passed on or outlive the session. */
@Controller('download')
export class CalendarController {
  constructor(
    private readonly service: MeetingService,
    private readonly contexts: RequestContexts,
  ) {}

  @Post('meeting')
  @HttpCode(200)
  @Audience('SIGNED_IN')
  async meeting(
    @Body() asked: Asked | null,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { caseId, meetingId } = asked ?? {};
    const context = this.contexts.of(request);
    const body = await this.service.calendar(context, idOrNowhere(caseId), idOrNowhere(meetingId));
    sendDownload(reply, body && { name: 'mote-om-arbeid.ics', type: 'text/calendar', body });
  }
}
