import type { FastifyReply } from 'fastify';

/** A file for the person who asked, and for nobody's cache. */
export interface Download {
  /** ASCII, with its ending. */
  readonly name: string;
  readonly type: string;
  readonly body: string | Buffer;
}

/** Sends the file, or "not there": for what does not exist and for what is another's, the same. */
export function sendDownload(reply: FastifyReply, file: Download | null | ''): void {
  void reply.header('cache-control', 'no-store');
  if (file === null || file === '') {
    void reply.code(404).send({ statusCode: 404, message: 'Not found' });
    return;
  }
  void reply
    .header('content-type', typeof file.body === 'string' ? `${file.type}; charset=utf-8` : file.type)
    .header('content-disposition', `attachment; filename="${file.name}"`)
    .send(file.body);
}
