// npm run bench: board and caseload over the real endpoint with a session, the access log on, beside a bare Node server that
// answers with the same SQL under the same row-level security. One run, alternating rounds, medians; only ratios mean anything.
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { temporaryCluster } from '@samtavle/backend/launch';
import { APP, connected, LOGIN, OWNER, prepareRoles, upgrade } from '@samtavle/migrations';
import { startContestant } from './contestant.ts';
import type { Contestant } from './contestant.ts';
import { fire, send } from './load.ts';
import type { Shot } from './load.ts';
import { BOARD, CASELOAD } from './queries.ts';

const ROUNDS = Number(process.argv[2] ?? 5);
const MS = Number(process.argv[3] ?? 4000);
const CONNECTIONS = 20;
const POOL_SIZE = '8';

interface Read {
  readonly name: string;
  readonly shots: Readonly<Record<'samtavle' | 'bare', Shot>>;
}

const cluster = await temporaryCluster(['shared_buffers=256MB']);
try {
  await connected(cluster.url(), (admin) => admin.query('create database bench'));
  await connected(cluster.url('bench'), (admin) =>
    prepareRoles(admin, { owner: OWNER, app: APP, login: LOGIN }),
  );
  await upgrade(cluster.url('bench', OWNER, OWNER));
  const volume = readFileSync(new URL('volume.sql', import.meta.url), 'utf8');
  await connected(cluster.url('bench'), (admin) => admin.query(volume));
  const token = randomBytes(32).toString('base64url');
  const caseId = await openSession(token);

  // one session asks more in a second here than a person in a day
  const env = {
    DATABASE_URL: cluster.url('bench', APP, APP),
    LOGIN_DATABASE_URL: cluster.url('bench', LOGIN, LOGIN),
    POOL_SIZE,
    DEVELOPMENT: 'true',
    PORT: '0',
    REQUESTS_PER_SESSION: '100000000',
  };
  const counting = await startContestant('serve-samtavle.ts', {
    ...env,
    NODE_ENV: 'test',
    BENCH_COUNTS: 'true',
  });
  const statements = new Map<string, string>();
  for (const read of readsOf(counting, counting, token, caseId))
    statements.set(read.name, await countStatements(read.shots.samtavle));
  await counting.stop();

  const samtavle = await startContestant('serve-samtavle.ts', { ...env, NODE_ENV: 'production' });
  const bare = await startContestant('serve-bare.ts', { ...env, NODE_ENV: 'production' });
  const reads = readsOf(samtavle, bare, token, caseId);
  console.log(
    `${String(availableParallelism())} cores, Node ${process.version}, ${String(CONNECTIONS)} connections, ${String(ROUNDS)} rounds of ${String(MS)} ms, alternating, medians`,
  );
  console.log('read      ratio  SQL/request  CPU ms/request (Samtavle)  (bare)  bytes (Samtavle)  (bare)');
  for (const { name, shots } of reads) {
    const sizes = { samtavle: (await send(shots.samtavle)).length, bare: (await send(shots.bare)).length };
    const results: Record<'samtavle' | 'bare', { perSecond: number; cpu: number }[]> = {
      samtavle: [],
      bare: [],
    };
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const who of round % 2 === 0 ? (['bare', 'samtavle'] as const) : (['samtavle', 'bare'] as const)) {
        const contestant = who === 'bare' ? bare : samtavle;
        const before = await contestant.cpu();
        const { perSecond, answers } = await fire(shots[who], CONNECTIONS, MS);
        // the first round warms both up
        if (round > 0) results[who].push({ perSecond, cpu: ((await contestant.cpu()) - before) / answers });
      }
    }
    const speed = (who: 'samtavle' | 'bare') => median(results[who].map((one) => one.perSecond));
    const cost = (who: 'samtavle' | 'bare') => median(results[who].map((one) => one.cpu)).toFixed(2);
    const ratio = (speed('samtavle') / speed('bare')).toFixed(2);
    console.log(
      `${name.padEnd(9)} ${ratio.padEnd(6)} ${(statements.get(name) ?? '?').padEnd(12)} ${cost('samtavle').padEnd(26)} ${cost('bare').padEnd(7)} ${String(sizes.samtavle).padEnd(17)} ${String(sizes.bare)}`,
    );
  }
  await samtavle.stop();
  await bare.stop();
} finally {
  await cluster.stop();
}

/** A session of a counsellor with about 60 cases. Returns one of these. */
async function openSession(token: string): Promise<string> {
  const hash = createHash('sha256').update(token).digest('hex');
  await connected(cluster.url('bench', LOGIN, LOGIN), (login) =>
    login.query(`select auth.open_session($1, 'demo', 'n1', '{NAV}')`, [hash]),
  );
  return connected(cluster.url('bench', APP, APP), async (app) => {
    const { rows } = await app.query<{ load: { entries: { caseId: string }[] } | null }>(
      `select app.read_caseload($1, 'NAV_LOCAL') as load`,
      [hash],
    );
    const [first] = rows[0]?.load?.entries ?? [];
    if (first === undefined) throw new Error('the counsellor has cases');
    return first.caseId;
  });
}

function readsOf(samtavle: Contestant, bare: Contestant, token: string, caseId: string): Read[] {
  const cookie = `samtavle=${token}`;
  const graphql = (operation: object, variables: object): Shot => ({
    url: `${samtavle.url}/graphql`,
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'x-samtavle': '1' },
    body: JSON.stringify({ ...operation, variables }),
  });
  const plain = (path: string): Shot => ({ url: `${bare.url}${path}`, method: 'GET', headers: { cookie } });
  return [
    { name: 'board', shots: { samtavle: graphql(BOARD, { caseId }), bare: plain(`/board/${caseId}`) } },
    {
      name: 'caseload',
      shots: { samtavle: graphql(CASELOAD, { role: 'NAV_LOCAL' }), bare: plain('/caseload/NAV_LOCAL') },
    },
  ];
}

async function countStatements(shot: Shot): Promise<string> {
  const ask = () => fetch(shot.url, { method: shot.method, headers: shot.headers, body: shot.body ?? null });
  // whether a session is alive is asked once, at its first request
  await (await ask()).text();
  const response = await ask();
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(text.slice(0, 300));
  return response.headers.get('x-sql-statements') ?? '?';
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
