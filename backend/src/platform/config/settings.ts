import type { VouchedKind } from '@samtavle/shared/policy';
import type { webcrypto } from 'node:crypto';

/** One identity provider the backend may send people to. Several can stand side by side. */
export interface IdentityProviderSettings {
  /** Short key used in addresses and in `auth.identity.provider`: `idporten`, `helseid`, `entra`, `demo`. */
  readonly key: string;
  /** What the login button says. */
  readonly label: string;
  /** The issuer's address, where `/.well-known/openid-configuration` is found. */
  readonly issuer: string;
  readonly clientId: string;
  /** How we prove who we are to the provider: a shared secret, or (HelseID) a private key. */
  readonly client: ClientSecret | ClientKey;
  /** Send the login's parameters to the provider first and the person with a reference only (PAR; HelseID). */
  readonly pushed: boolean;
  readonly scope: string;
  /** The claim of the ID token that says who this is: `pid` for ID-porten, `sub` elsewhere. */
  readonly subjectClaim: string;
  /** As what the provider may vouch for people; their sessions are worth this and no more. */
  readonly vouchesFor: readonly VouchedKind[];
  /**
   * What the ID token of every login must say, all of it: the level, in whichever claim the provider puts it
   * (`acr`; HelseID `helseid://claims/identity/security_level`), and with Entra ID the tenant (`tid`).
   */
  readonly demands: readonly ClaimDemand[];
  /** The level that is asked for, where the provider takes it (`acr_values`). */
  readonly acrValues?: string | undefined;
  /** A claim that names, person by person, which of `vouchesFor` hold; without it all of them do. */
  readonly kindsClaim?: string | undefined;
}

interface ClaimDemand {
  readonly claim: string;
  /** Any of these is enough. */
  readonly oneOf: readonly string[];
}

interface ClientSecret {
  readonly secret: string;
  /** In the Authorization header (`basic`) or in the form (`post`). */
  readonly sentBy: 'basic' | 'post';
}

interface ClientKey {
  /** A private key as JWK, with `kid` and `alg`. */
  readonly key: webcrypto.JsonWebKey & { readonly kid: string; readonly alg: string };
}

/** A person of the demo, as the demo's login page shows them. */
export interface DemoPerson {
  /** Key in the story, also the `login_hint` and the subject at the demo provider: `A`, `p3`. */
  readonly key: string;
  readonly name: string;
  /** Role and organisation, in words. */
  readonly role: string;
  /** One line about what to try. */
  readonly tryThis: string;
  /** As what the demo's provider vouches for them. */
  readonly vouched: readonly VouchedKind[];
}

/** What switches the demo on. Only the launcher gives it; no environment variable alone can. */
interface DemoSettings {
  readonly persons: readonly DemoPerson[];
}

/** Everything the server needs to know from outside, checked once at start. */
export interface Settings {
  /** Nothing is open that is not for everyone. So it is unless `development`, and with NODE_ENV=production there too. */
  readonly production: boolean;
  /** On this machine alone: http, and no provider of its own, are let through. */
  readonly development: boolean;
  /** Address to listen on; `localhost` listens on both loopback addresses. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Origin people use, without a trailing slash. */
  readonly publicUrl: string;
  readonly databaseUrl: string;
  /** Where to listen for live changes: a direct address, where `databaseUrl` leads through a transaction pooler. */
  readonly listenDatabaseUrl: string | null;
  /** Logs people in and out, with a role that can do nothing else (samtavle_login). */
  readonly loginDatabaseUrl: string;
  /** Largest number of database connections for requests (the listener has one of its own). */
  readonly poolSize: number;
  readonly identityProviders: readonly IdentityProviderSettings[];
  readonly demo: DemoSettings | null;
  /** Every person and case is made up, and every page says so: the demo, or an operator who says it. */
  readonly synthetic: boolean;
  /** Folder with the built front end; null serves the API alone. */
  readonly frontendDir: string | null;
  /** Answers carry `x-sql-statements`. Never in production. */
  readonly countStatements: boolean;
  /** So long running requests may take to end once the server is told to stop. */
  readonly drainSeconds: number;
  readonly logLevel: LogLevel;
  /** Only what the built front end can ask is answered; always so in production. */
  readonly onlyKnownOperations: boolean;
  /** Addresses whose X-Forwarded-For is believed: the reverse proxy's, or none. */
  readonly trustedProxies: readonly string[];
  readonly limits: Limits;
}

/** How much one asker may ask. They guard the machine; who may see what, they have no part in. */
interface Limits {
  /** Requests a minute of one session. */
  readonly perSession: number;
  /** Refusals an hour of one session's person, after which it is answered no more for a while. */
  readonly refusals: number;
  /** Requests a minute of one address without a live session: logins, and cookies that are none of ours. */
  readonly perAddress: number;
  /** Open WebSockets of one session: a socket is a window. */
  readonly sockets: number;
  /** Subscriptions of one session. */
  readonly subscriptions: number;
  /** What one request may cost: a scalar is 1, an object 2, each level of depth half as much again. */
  readonly cost: number;
}

export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';
