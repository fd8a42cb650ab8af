import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { from, lastValueFrom } from 'rxjs';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.token.js';
import { Unavailable } from './errors.js';
import { Lanes } from './lanes.js';
import { Troubles } from './troubles.js';

/** Sends every door's work through the lane of that door; see {@link Lanes}. */
@Injectable()
export class LaneInterceptor implements NestInterceptor {
  readonly #lanes: Lanes;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly troubles: Troubles,
  ) {
    this.#lanes = new Lanes(settings.poolSize);
  }

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const door = `${execution.getClass().name}.${execution.getHandler().name}`;
    // Whether the server lives is told without the pool; a subscription only opens a mailbox.
    if (door.startsWith('HealthController.') || isSubscription(execution)) return next.handle();
    return from(this.#work(door, next));
  }

  async #work(door: string, next: CallHandler): Promise<unknown> {
    try {
      return await this.#lanes.run(door, () => lastValueFrom(next.handle(), { defaultValue: undefined }));
    } catch (error) {
      if (error instanceof Unavailable) this.troubles.met(error.trouble);
      throw error;
    }
  }
}

function isSubscription(execution: ExecutionContext): boolean {
  if (execution.getType<string>() !== 'graphql') return false;
  const info: { readonly operation?: { readonly operation?: string } } | undefined =
    execution.getArgByIndex(3);
  return info?.operation?.operation === 'subscription';
}
