import { HttpException } from '@nestjs/common';

/** A handler was reached that says nothing about who it is for. It is refused. */
export class Undeclared extends HttpException {
  constructor() {
    super('Refused.', 403);
  }
}
