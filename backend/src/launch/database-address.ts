/** A database address in its parts. The host may be empty, when the rest names a socket. */
interface Parts {
  readonly user: string;
  readonly password: string;
  readonly host: string;
  readonly database: string;
  readonly options: URLSearchParams;
}

/** The same database, logged in to as another role. */
export function asRole(url: string, role: string, password: string): string {
  const { host, database, options } = split(url);
  options.delete('user');
  options.delete('password');
  const rest = options.size > 0 ? `?${options.toString()}` : '';
  return `postgres://${role}:${encodeURIComponent(password)}@${host}/${database}${rest}`;
}

/** The password in a database address; empty when there is none. */
export function passwordIn(url: string): string {
  const { password, options } = split(url);
  return password || (options.get('password') ?? '');
}

/** Host and database, for a message: never the login. */
export function shown(url: string): string {
  const { host, database, options } = split(url);
  return `${host || (options.get('host') ?? 'localhost')}/${database}`;
}

function split(url: string): Parts {
  const [, login = '', host = '', database = '', query = ''] =
    /^postgres(?:ql)?:\/\/(?:([^@/]*)@)?([^/?]*)(?:\/([^?]*))?(?:\?(.*))?$/.exec(url) ?? [];
  const [user = '', password = ''] = login.split(':').map(decodeURIComponent);
  return { user, password, host, database, options: new URLSearchParams(query) };
}
