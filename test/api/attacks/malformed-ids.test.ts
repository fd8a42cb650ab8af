// What is no id never reaches PostgreSQL, which writes it into its own log; the answer is that of an id that is nowhere (B12
// of what the second attack found).
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { temporaryCluster } from '@samtavle/backend/launch';
import { APP, connected, LOGIN, OWNER, prepareRoles, upgrade } from '@samtavle/migrations';
import type { GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { CLUSTER_VARIABLE, TEMPLATE } from '../../support/cluster.ts';
import type { TestServer } from '../../support/server.ts';
import { startTestServer } from '../../support/server.ts';
import type { World } from '../../support/world.ts';
import { openWorld } from '../../support/world.ts';
import type { Asker } from '../canaries/walk.ts';
import { ask, askOne, inputOf } from '../canaries/walk.ts';
import { contractOf } from '../fixtures/contract.ts';
import { bare } from '../no-difference/same-answer.ts';

const MALFORMED = 'notanid-plant4';
const before = process.env[CLUSTER_VARIABLE];
let cluster: Awaited<ReturnType<typeof temporaryCluster>>;
let server: TestServer;
let world: World;
let contract: GraphQLSchema;
let askers: readonly Asker[];

// A cluster of its own, which writes every statement with its values into a file that SQL can read.
beforeAll(async () => {
  const told = ['logging_collector=on', 'log_statement=all', 'log_error_verbosity=default'];
  cluster = await temporaryCluster(['max_connections=100', ...told]);
  await connected(cluster.url(), (admin) => admin.query(`create database ${TEMPLATE}`));
  await connected(cluster.url(TEMPLATE), (admin) =>
    prepareRoles(admin, { owner: OWNER, app: APP, login: LOGIN }),
  );
  await upgrade(cluster.url(TEMPLATE, OWNER, OWNER));
  process.env[CLUSTER_VARIABLE] = JSON.stringify({ adminUrl: cluster.url() });
  server = await startTestServer();
  world = await openWorld(server);
  contract = await contractOf(world.citizen);
  askers = [world.citizen, world.therapist].map(({ cookie }) => ({
    url: server.url,
    cookie,
    contract,
    ids: [],
  }));
}, 120_000);
afterAll(async () => {
  await server.stop();
  await cluster.stop();
  // the run's own stands again, for whatever is run in this process after it
  process.env[CLUSTER_VARIABLE] = before;
});

/** Everything in PostgreSQL's log that holds this text. */
async function logged(text: string): Promise<readonly string[]> {
  const { rows } = await server.database.admin.query<{ log: string }>(
    `select pg_read_file('log/' || f.name) as log from pg_ls_logdir() f`,
  );
  return rows.flatMap(({ log }) => log.split('\n')).filter((line) => line.includes(text));
}

/** Something that fits the type, so that the door is passed. */
function fitting(type: GraphQLInputType, name: string): unknown {
  if (name === 'caseId') return world.caseId;
  if (!isNonNullType(type)) return null;
  const bareType = type.ofType;
  if (isListType(bareType)) return [];
  if (isEnumType(bareType)) return bareType.getValues()[0]?.name;
  if (isInputObjectType(bareType)) {
    const fields = Object.values(bareType.getFields());
    return Object.fromEntries(fields.map((field) => [field.name, fitting(field.type, field.name)]));
  }
  return getNamedType(bareType).name === 'ID' ? randomUUID() : 'abc';
}

/** The ways an id can be put into a question: in an argument, or in a field of one, or of that. */
function placesIn(
  type: GraphQLInputType,
  name: string,
): readonly ((id: string, given: unknown) => unknown)[] {
  const named = getNamedType(type);
  if (named.name === 'ID') return [(id) => (isList(type) ? [id] : id)];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    placesIn(field.type, `${name}.${field.name}`).map((put) => (id: string, given: unknown) => {
      const whole = (given ?? {}) as Record<string, unknown>;
      return { ...whole, [field.name]: put(id, whole[field.name]) };
    }),
  );
}
const isList = (type: GraphQLInputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function questions(field: GraphQLField<unknown, unknown>): readonly ((id: string) => object)[] {
  const given = Object.fromEntries(field.args.map(({ name, type }) => [name, fitting(type, name)]));
  return field.args.flatMap(({ name, type }) =>
    placesIn(type, name).map((put) => (id: string) => ({ ...given, [name]: put(id, given[name]) })),
  );
}

test('the log of this cluster does hold what reaches it', async () => {
  const planted = `reached-${randomUUID()}`;
  await server.database.app.query('select $1::text', [planted]);
  expect(await logged(planted)).not.toEqual([]);
});

test('every query that takes an id', async () => {
  const fields = Object.values(contract.getQueryType()?.getFields() ?? {}).filter(
    (field) => questions(field).length > 0,
  );
  expect(fields.length).toBeGreaterThan(20);
  const different = [];
  for (const asker of askers)
    for (const field of fields)
      for (const question of questions(field)) {
        const once = async (id: string) => bare(await askOne(asker, 'query', field, { ...question(id) }));
        const [nowhere, malformed] = [await once(randomUUID()), await once(MALFORMED)];
        if (malformed !== nowhere) different.push({ field: field.name, malformed, nowhere });
      }
  expect(different).toEqual([]);
  expect(await logged(MALFORMED)).toEqual([]);
}, 300_000);

test('every mutation that takes an id says what is wrong with the field, and asks the database nothing about it', async () => {
  const [asker] = askers;
  if (asker === undefined) throw new Error('there is one who asks');
  for (const field of Object.values(contract.getMutationType()?.getFields() ?? {})) {
    const input = field.args[0]?.type;
    const named = input === undefined ? undefined : getNamedType(input);
    if (!isInputObjectType(named)) throw new Error(`${field.name} has an input`);
    for (const one of Object.values(named.getFields())) {
      if (getNamedType(one.type).name !== 'ID') continue;
      const whole = {
        ...inputOf(field, world.caseId),
        [one.name]: isList(one.type) ? [MALFORMED] : MALFORMED,
      };
      const { text } = await askOne(asker, 'mutation', field, { input: whole });
      expect([field.name, one.name, /"field":"[^"]+"/.test(text) || text.includes('BAD_INPUT')]).toEqual([
        field.name,
        one.name,
        true,
      ]);
    }
  }
  expect(await logged(MALFORMED)).toEqual([]);
}, 300_000);

test('every file, the cookie and the way back from the login', async () => {
  const [asker] = askers;
  if (asker === undefined) throw new Error('there is one who asks');
  for (const [path, body] of [
    ['/download/reader-log', (id: string) => ({ caseId: id, format: 'JSON' })],
    ['/download/reader-log', (id: string) => ({ caseId: world.caseId, filter: { personId: id } })],
    ['/download/meeting', (id: string) => ({ caseId: id, meetingId: randomUUID() })],
    ['/download/meeting', (id: string) => ({ caseId: world.caseId, meetingId: id })],
  ] as const) {
    const once = async (id: string) => (await ask(asker, path, { path, body: body(id) })).text.split('\n')[0];
    expect([path, await once(MALFORMED)]).toEqual([path, await once(randomUUID())]);
  }
  await ask({ url: server.url, cookie: `samtavle=${MALFORMED}` }, 'me', {
    path: '/graphql',
    body: { query: '{ me { name } }' },
  });
  await ask({ url: server.url, cookie: `samtavle-login=${MALFORMED}` }, 'login', {
    path: `/auth/callback?state=${MALFORMED}&code=${MALFORMED}`,
  });
  expect(await logged(MALFORMED)).toEqual([]);
});
