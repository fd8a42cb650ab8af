import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.token.js';
import { cookieValue } from './cookie-value.js';
import { hashOf } from './secret.js';

/** How long a login may be under way, in seconds; auth.take_login has the same limit. */
const LOGIN_SECONDS = 600;

/** Our two cookies: the session's, and the login's that is under way. Neither can be read by a script. */
@Injectable()
export class SessionCookies {
  readonly #secure: boolean;
  readonly #session: string;
  readonly #login: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.#secure = settings.publicUrl.startsWith('https:');
    // __Host- binds the cookie to this very host, over https, for every path: no sibling host can plant one.
    this.#session = this.#secure ? '__Host-samtavle' : 'samtavle';
    this.#login = this.#secure ? '__Host-samtavle-login' : 'samtavle-login';
  }

  /** The hash of the session cookie in a Cookie header; null without one. */
  sessionHash(header: string | undefined): string | null {
    const token = cookieValue(header, this.#session);
    return token === null ? null : hashOf(token);
  }

  /** The hash of the login cookie; null without one. */
  loginHash(header: string | undefined): string | null {
    const token = cookieValue(header, this.#login);
    return token === null ? null : hashOf(token);
  }

  setSession(reply: FastifyReply, token: string): void {
    // No lifetime: the browser forgets it when it closes, and the database ends it sooner.
    void reply.setCookie(this.#session, token, this.#options());
  }

  setLogin(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.#login, token, { ...this.#options(), maxAge: LOGIN_SECONDS });
  }

  clearSession(reply: FastifyReply): void {
    void reply.clearCookie(this.#session, this.#options());
  }

  clearLogin(reply: FastifyReply): void {
    void reply.clearCookie(this.#login, this.#options());
  }

  // Lax, not Strict: the way back from the identity provider is a link from another site.
  #options(): { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean } {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.#secure };
  }
}
