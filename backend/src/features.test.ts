import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { INPUTS } from '@samtavle/shared/domain';
import type { Act } from '@samtavle/shared/policy';
import { ACT_RIGHTS, ACTS, ROLES } from '@samtavle/shared/policy';
import { FEATURES } from './features.js';
import { AUDIENCE } from './platform/audience/audience.decorator.js';

/** Every mutation with its declared audience, read off the resolvers. */
const declared = new Map(
  FEATURES.flatMap((module): [string, readonly string[]][] => {
    const providers = Reflect.getMetadata('providers', module) as (new () => object)[];
    return providers.flatMap(({ prototype }: { prototype: object }) =>
      Object.getOwnPropertyNames(prototype).flatMap((name): [string, readonly string[]][] => {
        const method: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
        if (
          typeof method !== 'function' ||
          Reflect.getMetadata('graphql:resolver_type', method) !== 'Mutation'
        )
          return [];
        return [[name, Reflect.getMetadata(AUDIENCE, method) as readonly string[]]];
      }),
    );
  }),
);

/** Acts that are done through doors of other names; between them these are for exactly those who may do the act. */
const DOORS: Partial<Record<Act, readonly string[]>> = {
  WRITE_BARRIER: ['addBarrier', 'changeBarrier'],
  WRITE_EXPERIMENT: ['addExperiment', 'changeExperiment'],
  WRITE_INFO_STRATEGY: ['addInfoLine', 'changeInfoLine'],
  ANSWER_REVIEW: ['answerReviewAsCitizen', 'answerReviewAsClinician', 'answerReviewAsEmployer'],
  WRITE_FOLLOW_UP_PLAN: ['saveFollowUpPlan', 'finaliseFollowUpPlan'],
  WRITE_MINUTES: ['saveMinutes', 'publishMinutes'],
};

const actOf = (mutation: string) => mutation.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

describe('who may try each mutation', () => {
  test('every input form has its mutation, and every mutation its form', () => {
    expect([...declared.keys()].toSorted()).toEqual(Object.keys(INPUTS).toSorted());
  });

  test.each(ACTS.map((act) => [act]))('%s: the audience is the one the policy gives the act', (act) => {
    const doors = DOORS[act] ?? [...declared.keys()].filter((name) => actOf(name) === act);
    const audience = [...new Set(doors.flatMap((name) => declared.get(name) ?? []))];
    const roles: readonly string[] = ACT_RIGHTS[act].roles;
    // Whoever has no case yet opens one; whoever takes part may leave; whoever is shut out asks to be let in.
    const open: readonly string[] = ['OPEN_CASE', 'END_PARTICIPATION', 'REQUEST_OVERRIDE'];
    const anyone = open.includes(act) || roles.length === ROLES.length;
    expect(audience.toSorted()).toEqual(anyone ? ['SIGNED_IN'] : roles.toSorted());
  });
});
