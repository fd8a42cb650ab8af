import { Injectable } from '@nestjs/common';

/** How far the server has come: whoever started it says when it may be used (the demo is played before that). */
@Injectable()
export class Readiness {
  #stage: 'STARTING' | 'RUNNING' | 'STOPPING' = 'STARTING';

  get stage(): 'STARTING' | 'RUNNING' | 'STOPPING' {
    return this.#stage;
  }

  set(): void {
    if (this.#stage === 'STARTING') this.#stage = 'RUNNING';
  }

  /** From now on nothing new is taken. */
  stop(): void {
    this.#stage = 'STOPPING';
  }
}
