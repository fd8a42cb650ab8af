import type { Language } from '@samtavle/shared/domain';

/** What every handler knows about the request it answers. Who the person is, only the database says. */
export interface RequestContext {
  /** sha256 (hex) of the session cookie's value; null when there is no session cookie. */
  readonly sessionHash: string | null;
  /** The language the person reads; nb when the browser asks for nothing we have. */
  readonly language: Language;
  /** Names this request in the log and in an internal error's answer. */
  readonly requestId: string;
}
