import { Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audience } from '../audience/audience.decorator.js';
import { asPlatformError } from '../database/as-platform-error.js';
import { Unavailable } from '../database/errors.js';
import { failureOf } from '../database/failures.js';
import { OwnOrigins } from '../http/own-origins.js';
import { SessionEnds } from '../live/session-ends.js';
import type { IdentityProvider } from './identity-provider.js';
import { Login } from './login.js';
import { OidcClients } from './oidc-clients.js';
import { returnPath } from './return-path.js';
import { hashOf } from './secret.js';
import { SessionCookies } from './session-cookies.js';

/** Why the front page is shown after a login that led nowhere. The front end has the words. */
type LoginTrouble = 'choose' | 'unknown' | 'level' | 'failed' | 'unavailable';

const TROUBLES = { UNKNOWN: 'unknown', TOO_LOW: 'level', FAILED: 'failed' } as const;

@Controller('auth')
export class AuthController {
  constructor(
    private readonly clients: OidcClients,
    private readonly login: Login,
    private readonly cookies: SessionCookies,
    private readonly origins: OwnOrigins,
    private readonly ends: SessionEnds,
  ) {}

  @Get('providers')
  @Audience('ANYONE')
  providers(): { key: string; label: string }[] {
    return this.clients.all().map(({ key, label }) => ({ key, label }));
  }

  @Get('login')
  @Audience('ANYONE')
  @Header('cache-control', 'no-store')
  async begin(
    @Query('provider') key: unknown,
    @Query('login_hint') hint: unknown,
    @Query('returnTo') returnTo: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const provider = this.clients.choose(text(key));
    if (provider === null) {
      home(reply, 'choose');
      return;
    }
    const origin = this.origins.of(request.headers.host);
    const wish = {
      provider,
      loginHint: text(hint)?.slice(0, 100),
      returnTo: returnPath(text(returnTo)),
      origin,
    };
    try {
      const { secret, address } = await this.login.start(wish);
      this.cookies.setLogin(reply, secret);
      await reply.redirect(address.href, 303);
    } catch (error) {
      if (failureOf(error).kind === 'UNEXPECTED')
        request.log.warn({ provider: provider.key }, 'login could not begin');
      refuseWhenAway(error);
      home(reply, 'unavailable');
    }
  }

  @Get('callback/:provider')
  @Audience('ANYONE')
  @Header('cache-control', 'no-store')
  async back(
    @Param('provider') key: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const provider = this.clients.choose(key);
    const loginHash = this.cookies.loginHash(request.headers.cookie);
    this.cookies.clearLogin(reply);
    if (provider === null || loginHash === null) {
      home(reply, 'failed');
      return;
    }
    try {
      await this.#finish(provider, loginHash, request, reply);
    } catch (error) {
      refuseWhenAway(error);
      throw error;
    }
  }

  /** Anyone may log out, also with a session that has already ended; a forged request is stopped before this. */
  @Post('logout')
  @Audience('ANYONE')
  @HttpCode(204)
  @Header('cache-control', 'no-store')
  async logout(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const sessionHash = this.cookies.sessionHash(request.headers.cookie);
    this.cookies.clearSession(reply);
    this.cookies.clearLogin(reply);
    if (sessionHash !== null) await this.#end(sessionHash);
  }

  async #finish(
    provider: IdentityProvider,
    loginHash: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const origin = this.origins.of(request.headers.host);
    const query = new URL(request.url, origin).search;
    const finished = await this.login.finish(provider, loginHash, origin, query);
    // Whoever was logged in here before is no longer: two people never share one browser's session.
    const before = this.cookies.sessionHash(request.headers.cookie);
    if (before !== null) await this.#end(before);
    if (finished.kind !== 'SIGNED_IN') {
      this.cookies.clearSession(reply);
      home(reply, TROUBLES[finished.kind]);
      return;
    }
    this.cookies.setSession(reply, finished.token);
    request.log.info({ session: hashOf(finished.token).slice(0, 8), provider: provider.key }, 'signed in');
    await reply.redirect(finished.returnTo, 303);
  }

  async #end(sessionHash: string): Promise<void> {
    try {
      await this.login.end(sessionHash);
      await this.ends.tell(sessionHash);
    } catch (error) {
      refuseWhenAway(error);
      throw error;
    }
  }
}

/** A query parameter sent twice is an array, and then it is nothing. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function home(reply: FastifyReply, trouble: LoginTrouble): void {
  void reply.redirect(`/?login=${trouble}`, 303);
}

function refuseWhenAway(error: unknown): void {
  const told = asPlatformError(error);
  if (told instanceof Unavailable) throw told;
}
