import type { OnModuleInit } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { StartupError } from '../startup/startup-error.js';
import type { Audience } from './audience.js';
import type { HandlerDeclaration, HandlerKind } from './handlers.js';
import { declaredHandlers } from './handlers.js';

/** Knows every door and who it is for. The server does not start while one is undeclared. */
@Injectable()
export class AudienceRegistry implements OnModuleInit {
  readonly #byName = new Map<string, readonly Audience[]>();
  #handlers: readonly HandlerDeclaration[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws StartupError naming every handler without an audience. */
  onModuleInit(): void {
    this.#handlers = declaredHandlers(this.discovery, this.scanner);
    const silent = this.#handlers
      .filter((one) => one.audience === null)
      .map((one) => `${one.kind} ${one.name}`);
    if (silent.length > 0) throw new StartupError(`No @Audience on: ${silent.join(', ')}.`);
    for (const { kind, name, audience } of this.#handlers)
      this.#byName.set(`${kind} ${name}`, audience ?? []);
  }

  all(): readonly HandlerDeclaration[] {
    return this.#handlers;
  }

  /** @throws Error when there is no such handler: a misspelt act must fail, not pass. */
  of(kind: HandlerKind, name: string): readonly Audience[] {
    const audience = this.#byName.get(`${kind} ${name}`);
    if (audience === undefined) throw new Error(`No ${kind} named ${name} declares an audience.`);
    return audience;
  }
}
