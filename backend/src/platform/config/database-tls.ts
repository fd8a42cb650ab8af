/** How the server reaches its database: encrypted or not. */
export interface TlsWish {
  /** `on`: always, and the other side must prove who it is. `off`: the operator answers for the network. */
  readonly tls: 'on' | 'off' | undefined;
  /** File with the certificate of the authority that vouches for the database; the system's authorities when left out. */
  readonly caFile: string | undefined;
  readonly production: boolean;
}

/** Modes in which pg encrypts and asks for a certificate. */
const ENCRYPTED = new Set(['require', 'verify-ca', 'verify-full']);

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?|)$/;

/**
 * The address with what it says of encryption. It stands in the address itself, so that no connection of the program,
 * however it is made, can be without it.
 * @throws Error with one clear line, when production would speak to another machine in the clear.
 */
export function withTls(name: string, address: string, { tls, caFile, production }: TlsWish): string {
  const [bare = '', query = ''] = address.split('?', 2);
  const options = new URLSearchParams(query);
  if (tls === 'on') {
    options.set('sslmode', 'verify-full');
    if (caFile !== undefined) options.set('sslrootcert', caFile);
    return `${bare}?${options.toString()}`;
  }
  const encrypted = ENCRYPTED.has(options.get('sslmode') ?? '');
  if (production && tls === undefined && !encrypted && !LOOPBACK.test(hostOf(bare, options)))
    throw new Error(
      `${name} leads to another machine without TLS: set DATABASE_TLS=on (and DATABASE_CA_FILE), or DATABASE_TLS=off when the network between is yours alone.`,
    );
  return address;
}

/** Empty for a socket on this machine. */
function hostOf(bare: string, options: URLSearchParams): string {
  const asked = options.get('host');
  if (asked !== null) return asked.startsWith('/') ? '' : asked;
  const [, host = ''] = /^postgres(?:ql)?:\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^/:]*)/.exec(bare) ?? [];
  return host;
}
