import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** More than this many logins under way at once is no demo any more. */
const MOST = 5_000;

/** What the demo's provider remembers, in this process only and only as long as it is told to. */
export class MemoryAdapter implements Adapter {
  static readonly #kept = new Map<string, Kept>();

  constructor(private readonly model: string) {}

  upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const kept = MemoryAdapter.#kept;
    // The oldest goes first: a Map keeps the order in which it was filled.
    for (const key of kept.keys()) {
      if (kept.size < MOST) break;
      kept.delete(key);
    }
    const until = Number.isFinite(expiresIn) ? Date.now() + expiresIn * 1000 : Number.POSITIVE_INFINITY;
    kept.set(this.#key(id), { payload, until });
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const kept = MemoryAdapter.#kept.get(this.#key(id));
    if (kept === undefined || kept.until < Date.now()) return Promise.resolve(undefined);
    return Promise.resolve(kept.payload);
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#where((payload) => payload.uid === uid);
  }

  async findByUserCode(code: string): Promise<AdapterPayload | undefined> {
    return this.#where((payload) => payload.userCode === code);
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
  }

  destroy(id: string): Promise<void> {
    MemoryAdapter.#kept.delete(this.#key(id));
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of MemoryAdapter.#kept) {
      if (payload.grantId === grantId) MemoryAdapter.#kept.delete(key);
    }
    return Promise.resolve();
  }

  #where(test: (payload: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> {
    const prefix = `${this.model}:`;
    for (const [key, { payload, until }] of MemoryAdapter.#kept) {
      if (key.startsWith(prefix) && until >= Date.now() && test(payload)) return Promise.resolve(payload);
    }
    return Promise.resolve(undefined);
  }

  #key(id: string): string {
    return `${this.model}:${id}`;
  }
}
