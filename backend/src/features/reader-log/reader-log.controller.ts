import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audience } from '../../platform/audience/audience.decorator.js';
import { idOrNowhere } from '../../platform/database/id-or-nowhere.js';
import { sendDownload } from '../../platform/http/download.js';
import { RequestContexts } from '../../platform/http/request-contexts.js';
import { logCsv } from './log-csv.js';
import { ReaderLogService } from './reader-log.service.js';

interface Asked {
  readonly caseId?: unknown;
  readonly format?: unknown;
  readonly filter?: unknown;
}

/** The filter as it was sent, its id parsed. */
function withId(filter: unknown): unknown {
  if (typeof filter !== 'object' || filter === null || !('personId' in filter)) return filter;
  return filter.personId === null ? filter : { ...filter, personId: idOrNowhere(filter.personId) };
}

/** The log as a file. A POST, so that no link to it exists that could be passed on or outlive the session. */
@Controller('download')
export class ReaderLogController {
  constructor(
    private readonly service: ReaderLogService,
    private readonly contexts: RequestContexts,
  ) {}

  @Post('reader-log')
  @HttpCode(200)
  @Audience('CITIZEN')
  async readerLog(
    @Body() asked: Asked | null,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { caseId, format = 'CSV', filter = {} } = asked ?? {};
    const context = this.contexts.of(request);
    const log = await this.service.whole(context, idOrNowhere(caseId), withId(filter));
    if (format === 'CSV') {
      sendDownload(reply, log && { name: 'hvem-har-sett.csv', type: 'text/csv', body: logCsv(log) });
      return;
    }
    const json = log && `${JSON.stringify(log, null, 2)}\n`;
    sendDownload(reply, json && { name: 'hvem-har-sett.json', type: 'application/json', body: json });
  }
}
