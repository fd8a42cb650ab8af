import { Injectable } from '@nestjs/common';

/** Whether whoever started the server has said that it may be used (the demo is played before that). */
@Injectable()
export class Readiness {
  #ready = false;

  get ready(): boolean {
    return this.#ready;
  }

  set(): void {
    this.#ready = true;
  }
}
