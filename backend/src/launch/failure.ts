/** Something the person who starts Samtavle can mend. The message is one line, shown without a stack. */
export class LaunchFailure extends Error {
  override readonly name = 'LaunchFailure';
}

/** The system's code of an error (`EACCES`, `28P01` …), or an empty text. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
