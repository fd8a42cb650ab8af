/** The server cannot start. The message is one line that whoever runs it can act on. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
