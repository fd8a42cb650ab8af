import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.token.js';

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** The origins that are this server. In the demo, every loopback name of it; otherwise the public one alone. */
@Injectable()
export class OwnOrigins {
  readonly #public: string;
  readonly #own: ReadonlySet<string>;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.#public = settings.publicUrl;
    this.#own = new Set([this.#public, ...(settings.demo === null ? [] : loopback(settings.port))]);
  }

  all(): readonly string[] {
    return [...this.#own];
  }

  has(origin: string): boolean {
    return this.#own.has(origin);
  }

  /** The origin this request came to, when it is one of ours; else the public one. Never an arbitrary Host. */
  of(host: string | undefined): string {
    const asked = `http://${host ?? ''}`;
    return this.#own.has(asked) ? asked : this.#public;
  }
}

function loopback(port: number): string[] {
  return LOOPBACK_NAMES.map((name) => new URL(`http://${name}:${String(port)}`).origin);
}
