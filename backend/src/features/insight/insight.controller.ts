import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audience } from '../../platform/audience/audience.decorator.js';
import type { Settings } from '../../platform/config/settings.js';
import { SETTINGS } from '../../platform/config/settings.token.js';
import { sendDownload } from '../../platform/http/download.js';
import { RequestContexts } from '../../platform/http/request-contexts.js';
import { InsightService } from './insight.service.js';
import { insightPdf } from './insight-pdf.js';

/** The right of access as a file. A POST, so that no link to it exists that could be passed on or outlive the session. */
@Controller('download')
export class InsightController {
  constructor(
    private readonly service: InsightService,
    private readonly contexts: RequestContexts,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post('everything')
  @HttpCode(200)
  @Audience('SIGNED_IN')
  async everything(
    @Body() asked: { readonly format?: unknown } | null,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const all = await this.service.read(this.contexts.of(request));
    const { synthetic } = this.settings;
    if (all !== null && asked?.format === 'PDF') {
      const body = await insightPdf(all, { synthetic });
      sendDownload(reply, { name: 'samtavle-innsyn.pdf', type: 'application/pdf', body });
      return;
    }
    const body = all && `${JSON.stringify({ synthetic, ...all }, null, 2)}\n`;
    sendDownload(reply, body && { name: 'samtavle-innsyn.json', type: 'application/json', body });
  }
}
