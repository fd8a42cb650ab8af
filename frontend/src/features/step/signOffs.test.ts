import { expect, test } from '@jest/globals';
import type { StepActKind } from '../../gql/graphql.js';
import { signOffs } from './signOffs.js';

type Step = Parameters<typeof signOffs>[0];

const BY = {
  ACCEPT: 'CITIZEN',
  GRANT: 'GP',
  DISCUSS: 'GP',
  NOT_NOW: 'GP',
  AGREE: 'EMPLOYER',
  START: 'CITIZEN',
} as const;

function step(kinds: (keyof typeof BY)[], change: Partial<Step> = {}): Step {
  const act = (kind: StepActKind & keyof typeof BY, day: number) => ({
    kind,
    at: `2026-10-2${day}T10:00:00Z`,
    byRole: BY[kind],
    decision: null,
    reason: null,
  });
  const proposed = { proposedAt: '2026-10-19T10:00:00Z', proposedBy: 'THERAPIST' } as const;
  return {
    ...proposed,
    state: 'PROPOSED',
    needsGrant: true,
    needsAgreement: true,
    acts: kinds.map(act),
    ...change,
  };
}

const told = (it: Step) => signOffs(it).map(({ station, standing }) => `${station} ${standing}`);

test('a new proposal waits for the citizen, and everything else comes later', () => {
  expect(told(step([]))).toEqual([
    'PROPOSED DONE',
    'CITIZEN NEXT',
    'ISSUER LATER',
    'EMPLOYER LATER',
    'RUNNING LATER',
  ]);
});

test('who proposed it and when stands first; nobody is named where the reader may not know', () => {
  expect(signOffs(step([]))[0]).toEqual({
    station: 'PROPOSED',
    standing: 'DONE',
    act: null,
    at: '2026-10-19T10:00:00Z',
    role: 'THERAPIST',
  });
  expect(signOffs(step([], { proposedBy: null }))[0]).toMatchObject({ role: null });
});

test('after the citizen and the issuer it is the employer’s turn, and each done act has its moment', () => {
  const way = signOffs(step(['ACCEPT', 'GRANT'], { state: 'ISSUER_GRANTED' }));
  expect(way.map(({ standing }) => standing)).toEqual(['DONE', 'DONE', 'DONE', 'NEXT', 'LATER']);
  expect(way[2]).toEqual({
    station: 'ISSUER',
    standing: 'DONE',
    act: 'GRANT',
    at: '2026-10-21T10:00:00Z',
    role: 'GP',
  });
});

test('an issuer who wants to talk stops the way until they grant', () => {
  expect(told(step(['ACCEPT', 'DISCUSS'], { state: 'CITIZEN_OK' })).slice(2)).toEqual([
    'ISSUER STOPPED',
    'EMPLOYER LATER',
    'RUNNING LATER',
  ]);
  expect(told(step(['ACCEPT', 'DISCUSS', 'GRANT'], { state: 'ISSUER_GRANTED' })).slice(2)).toEqual([
    'ISSUER DONE',
    'EMPLOYER NEXT',
    'RUNNING LATER',
  ]);
});

test('without issuer and employer the citizen’s yes is enough to begin', () => {
  const alone = step(['ACCEPT'], { state: 'CITIZEN_OK', needsGrant: false, needsAgreement: false });
  expect(told(alone)).toEqual(['PROPOSED DONE', 'CITIZEN DONE', 'RUNNING NEXT']);
});

test('a withdrawn step asks nobody', () => {
  expect(told(step(['ACCEPT'], { state: 'WITHDRAWN' }))).not.toContain('ISSUER NEXT');
});
