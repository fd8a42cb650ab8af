import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { getNamedType, isInputObjectType } from 'graphql';
import { startTestServer } from '../../support/server.ts';
import { bringTo, sightOf, STATES } from '../canaries/canary-case.ts';
import type { State } from '../canaries/canary-case.ts';
import type { OpenAviary } from '../canaries/open-aviary.ts';
import { openAviary } from '../canaries/open-aviary.ts';
import { askOne, inputOf } from '../canaries/walk.ts';
import { bare } from './same-answer.ts';

const NOTHING = STATES[0];
let open: OpenAviary;
let hidden: ReadonlyMap<string, readonly string[]>;

/** Those whose sight is narrow, and one who may do much. */
const READERS = ['employer', 'nav', 'therapist', 'PROSPECTIVE_EMPLOYER'] as const;
/** So many hidden things each door is tried with: a different choice for each door. */
const MOST = 8;

beforeAll(async () => {
  open = await openAviary(await startTestServer());
  await bringTo(open.server, open.own, stateOf(NOTHING));
  const aviary = await open.count();
  hidden = new Map(
    READERS.map((name) => [
      name,
      [open.other.caseId, ...aviary.hiddenIds(sightOf(readerOf(name), stateOf(NOTHING)))],
    ]),
  );
}, 400_000);
afterAll(() => open.server.stop());

function stateOf(state: State | undefined): State {
  if (state === undefined) throw new Error('the first state is that nothing is given');
  return state;
}
function readerOf(name: string) {
  const reader = open.own.readers.find((one) => one.name === name);
  if (reader === undefined) throw new Error(`${name} takes part`);
  return reader;
}

/** The root fields that take an id, each with the places in its arguments where one goes. */
function doors(
  contract: GraphQLSchema,
): readonly { kind: 'query' | 'mutation'; field: GraphQLField<unknown, unknown>; place: string }[] {
  const of = (kind: 'query' | 'mutation', fields: readonly GraphQLField<unknown, unknown>[]) =>
    fields.flatMap((field) => placesOf(field).map((place) => ({ kind, field, place })));
  return [
    ...of('query', Object.values(contract.getQueryType()?.getFields() ?? {})),
    ...of('mutation', Object.values(contract.getMutationType()?.getFields() ?? {})),
  ];
}

function placesOf({ args }: GraphQLField<unknown, unknown>): readonly string[] {
  return args.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (named.name === 'ID') return [name];
    if (!isInputObjectType(named) || name !== 'input') return [];
    const ids = Object.values(named.getFields()).filter((one) => getNamedType(one.type).name === 'ID');
    return ids.map((one) => one.name).filter((one) => one !== 'idempotencyKey');
  });
}

/**
 * Told on purpose: one who may propose a step is told which employers it can be for, seen or not, for without that the
 * proposal could not be made (app.step_needs).
 */
const TOLD = ['therapist proposeStep employerId'];

/** An open invitation is a secret that counts for whoever holds it: its id is the key, and a key opens. */
const openInvitations = () => [open.own.ids.invitation, open.other.ids.invitation];

describe.each(READERS)('to %s', (name) => {
  test('an id of what one may not see gets the very answer of an id that is nowhere, at every door', async () => {
    const asker = open.asker(readerOf(name).staff);
    const ids = hidden.get(name) ?? [];
    expect(ids.length).toBeGreaterThan(40);
    const differences = [];
    for (const [turn, { kind, field, place }] of doors(open.contract).entries()) {
      // what is named beside it is the own case, so that the door is passed
      const variables = (id: string) => {
        if (kind === 'query')
          return { ...Object.fromEntries(field.args.map((arg) => [arg.name, null])), [place]: id };
        const input = { ...inputOf(field, id), ...(place === 'caseId' ? {} : ownCase(field)), [place]: id };
        return { input };
      };
      const one = async (id: string) => bare(await askOne(asker, kind, field, variables(id)));
      // side by side, for every no takes its full step of time
      const chosen = Array.from({ length: MOST }, (_, n) => ids[(turn * MOST + n) % ids.length] ?? '').filter(
        (id) => field.name !== 'acceptProxy' || !openInvitations().includes(id),
      );
      const [nowhere, ...answers] = await Promise.all([randomUUID(), ...chosen].map(one));
      for (const [n, answer] of answers.entries()) {
        if (answer !== nowhere && !TOLD.includes(`${name} ${field.name} ${place}`))
          differences.push({
            field: field.name,
            place,
            id: chosen[n],
            answer: answer.slice(-600),
            nowhere: nowhere?.slice(-600),
          });
      }
    }
    expect(differences).toEqual([]);
  }, 400_000);
});

function ownCase(field: GraphQLField<unknown, unknown>): Record<string, string> {
  return placesOf(field).includes('caseId') ? { caseId: open.own.caseId } : {};
}
