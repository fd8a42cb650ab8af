/** The cookies of one person's browser, as far as one server and a login need them. */
export class CookieJar {
  readonly #values = new Map<string, string>();

  /** Keeps what a response sets, and forgets what it clears. */
  take(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';').map((it) => it.trim());
      const split = pair.indexOf('=');
      const [name, value] = [pair.slice(0, split), pair.slice(split + 1)];
      if (value === '' || attributes.some(isPast)) this.#values.delete(name);
      else this.#values.set(name, value);
    }
  }

  /** `name=value` of the first cookie whose name ends so; null when there is none. */
  find(ending: string): string | null {
    const found = [...this.#values].find(([name]) => name.endsWith(ending));
    return found === undefined ? null : found.join('=');
  }

  /** The value of the Cookie header. */
  header(): string {
    return [...this.#values].map((it) => it.join('=')).join('; ');
  }
}

function isPast(attribute: string): boolean {
  const [name = '', value = ''] = attribute.split('=');
  if (name.toLowerCase() === 'max-age') return Number(value) <= 0;
  return name.toLowerCase() === 'expires' && Date.parse(value) <= Date.now();
}
