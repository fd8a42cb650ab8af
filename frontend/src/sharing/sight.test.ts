import { expect, test } from '@jest/globals';
import {
  byBasis,
  levelsToGive,
  neverFor,
  offeredTo,
  sightOf,
  usualLevel,
  whoSees,
  type ConsentGiven,
  type Person,
} from './sight.js';

const leader: Person = { id: 'leader', role: 'EMPLOYER', endedAt: null };
const doctor: Person = { id: 'doctor', role: 'GP', endedAt: null };

function grant(
  participantId: string,
  items: ConsentGiven['items'],
  validTo: string | null = '2027-03-31T22:00:00Z',
): ConsentGiven {
  const recipientRole = participantId === 'doctor' ? 'GP' : 'EMPLOYER';
  return { participantId, recipientRole, kind: 'GRANT', validTo, items };
}
const plan = (state = 'ACTIVE') => ({ category: 'PLAN', level: 'READ', state }) as const;

function lineOf(person: Person, consents: readonly ConsentGiven[], category: string) {
  return sightOf(person, consents).find((line) => line.category === category);
}

test('a leader without consent sees what the law gives and the own field, nothing else', () => {
  const seen = byBasis(sightOf(leader, []));
  expect(seen.map((group) => [group.basis, group.lines.map((line) => line.category)])).toEqual([
    ['STATUTORY', ['SICK_LEAVE']],
    ['OWNER', ['EMPLOYMENT']],
  ]);
});

test('a consent opens the category for the one it was given to, until its end', () => {
  const consents = [grant('leader', [plan()])];
  expect(lineOf(leader, consents, 'PLAN')).toMatchObject({
    level: 'READ',
    basis: 'CONSENT',
    until: '2027-03-31T22:00:00Z',
  });
  expect(lineOf({ ...leader, id: 'new leader' }, consents, 'PLAN')).toMatchObject({
    level: 'NONE',
    reason: 'NO_CONSENT',
  });
});

test.each(['WITHDRAWN', 'EXPIRED', 'SUPERSEDED', 'NOT_YET_VALID'])(
  'a consent that is %s opens nothing',
  (state) => {
    expect(lineOf(leader, [grant('leader', [plan(state)])], 'PLAN')).toMatchObject({ level: 'NONE' });
  },
);

test('one who has left sees nothing, whatever was consented to', () => {
  const left = { ...leader, endedAt: '2026-11-01T10:00:00Z' };
  expect(byBasis(sightOf(left, [grant('leader', [plan()])]))).toEqual([]);
});

test('of two consents the higher level counts, and the later end of that level', () => {
  const consents = [
    grant(
      'leader',
      [{ category: 'ACCOMMODATION', level: 'CONTRIBUTE', state: 'ACTIVE' }],
      '2027-01-01T00:00:00Z',
    ),
    grant(
      'leader',
      [{ category: 'ACCOMMODATION', level: 'CONTRIBUTE', state: 'ACTIVE' }],
      '2027-02-01T00:00:00Z',
    ),
    grant('leader', [{ category: 'ACCOMMODATION', level: 'READ', state: 'ACTIVE' }], '2028-01-01T00:00:00Z'),
  ];
  expect(lineOf(leader, consents, 'ACCOMMODATION')).toMatchObject({
    level: 'CONTRIBUTE',
    until: '2027-02-01T00:00:00Z',
  });
});

test('a consent without an end has none, also beside one that ends', () => {
  const consents = [grant('leader', [plan()], null), grant('leader', [plan()], '2027-02-01T00:00:00Z')];
  expect(lineOf(leader, consents, 'PLAN')).toMatchObject({ until: null });
});

test('an objection takes health co-operation away, and may be made only once', () => {
  expect(lineOf(doctor, [], 'TREATMENT')).toMatchObject({ basis: 'HEALTH_COOPERATION', mayObject: true });
  const objected: ConsentGiven = {
    participantId: 'doctor',
    recipientRole: 'GP',
    kind: 'OBJECTION',
    validTo: null,
    items: [{ category: 'TREATMENT', level: 'NONE', state: 'ACTIVE' }],
  };
  expect(lineOf(doctor, [objected], 'TREATMENT')).toMatchObject({
    level: 'NONE',
    reason: 'OBJECTED',
    mayObject: false,
  });
  expect(lineOf(doctor, [objected], 'FUNCTION')).toMatchObject({ level: 'READ' });
});

test('an objection is no consent, and a consent no objection', () => {
  const item = { category: 'TREATMENT', level: 'READ', state: 'ACTIVE' } as const;
  const objected: ConsentGiven = {
    participantId: 'doctor',
    recipientRole: 'GP',
    kind: 'OBJECTION',
    validTo: null,
    items: [item],
  };
  expect(lineOf(doctor, [objected], 'TREATMENT')).toMatchObject({ level: 'NONE' });
  const less = grant('doctor', [{ ...item, level: 'SUMMARY' }]);
  expect(lineOf(doctor, [less], 'TREATMENT')).toMatchObject({ level: 'READ', basis: 'HEALTH_COOPERATION' });
});

test('consents with different ends are told apart', () => {
  const consents = [
    grant('leader', [plan()], '2027-03-31T22:00:00Z'),
    grant('leader', [{ category: 'FUNCTION', level: 'READ', state: 'ACTIVE' }], '2026-12-31T23:00:00Z'),
  ];
  const given = byBasis(sightOf(leader, consents)).filter((group) => group.basis === 'CONSENT');
  expect(given.map((group) => group.until)).toEqual(['2026-12-31T23:00:00Z', '2027-03-31T22:00:00Z']);
});

test('who sees the plan: those with a part in health care, and the leader only with consent', () => {
  expect(whoSees('PLAN', [leader, doctor], []).map(({ person }) => person.id)).toEqual(['doctor']);
  expect(
    whoSees('PLAN', [leader, doctor], [grant('leader', [plan()])]).map(({ person }) => person.id),
  ).toEqual(['leader', 'doctor']);
});

test('one who sees only the main points is not told of as seeing what is read', () => {
  const consents = [grant('leader', [{ category: 'PLAN', level: 'SUMMARY', state: 'ACTIVE' }])];
  expect(whoSees('PLAN', [leader], consents)).toEqual([]);
  expect(whoSees('PLAN', [leader], consents, 'SUMMARY')).toHaveLength(1);
});

test('an employer is never offered diagnosis, treatment or measures', () => {
  expect(neverFor('EMPLOYER')).toEqual(
    expect.arrayContaining(['DIAGNOSIS', 'TREATMENT', 'SYMPTOM_MEASURES', 'WORK_MEASURES']),
  );
  for (const category of neverFor('EMPLOYER')) expect(offeredTo('EMPLOYER')).not.toContain(category);
});

test('what the law already gives is not asked consent for', () => {
  expect(offeredTo('EMPLOYER')).not.toContain('SICK_LEAVE');
  expect(offeredTo('GP')).not.toContain('SICK_LEAVE');
  // given by law only from a date on: until then consent can give it
  expect(levelsToGive('GP', 'ACCOMMODATION')).toEqual(['SUMMARY', 'READ']);
  expect(levelsToGive('NAV_LOCAL', 'EMPLOYMENT')).toEqual(['READ']);
});

test('the usual level is reading; a summary where that is the most', () => {
  expect(usualLevel('EMPLOYER', 'ACCOMMODATION')).toBe('READ');
  expect(usualLevel('NAV_LOCAL', 'WORK_MEASURES')).toBe('SUMMARY');
});

test.each([
  ['GP', 'ACCOMMODATION'],
  ['NAV_LOCAL', 'ACCOMMODATION'],
  ['NAV_ADVISER', 'NAV'],
] as const)(
  '%s sees %s by law only while its condition holds, and the server says whether it does',
  (role, category) => {
    const part: Person = { id: 'part', role, endedAt: null, opened: null };
    expect(lineOf(part, [], category)).toMatchObject({ level: 'NONE', reason: 'NOT_YET' });
    const opened = { ...part, opened: [category] };
    expect(lineOf(opened, [], category)).toMatchObject({ level: 'READ', basis: 'STATUTORY' });
    expect(whoSees(category, [opened, part], []).map(({ person }) => person)).toEqual([opened]);
    expect(lineOf({ ...opened, endedAt: '2026-11-01T10:00:00Z' }, [], category)).toMatchObject({
      level: 'NONE',
    });
    expect(lineOf({ ...opened, opened: ['PLAN'] }, [], category)).toMatchObject({ level: 'NONE' });
  },
);

test('a condition that holds opens nothing that has none, and is no consent', () => {
  expect(lineOf({ ...leader, opened: ['PLAN', 'TREATMENT'] }, [], 'PLAN')).toMatchObject({ level: 'NONE' });
  expect(lineOf({ ...leader, opened: ['PLAN', 'TREATMENT'] }, [], 'TREATMENT')).toMatchObject({
    level: 'NONE',
  });
});

test('someone who is shut out sees nothing, whatever is consented', () => {
  expect(byBasis(sightOf({ ...leader, shutOut: true }, [grant('leader', [plan()])]))).toEqual([]);
});

test('an objection holds for the role, whoever takes it; a grant is inherited by nobody', () => {
  const objected: ConsentGiven = {
    participantId: 'doctor',
    recipientRole: 'GP',
    kind: 'OBJECTION',
    validTo: null,
    items: [{ category: 'TREATMENT', level: 'NONE', state: 'ACTIVE' }],
  };
  const next = { ...doctor, id: 'the next doctor' };
  expect(lineOf(next, [objected], 'TREATMENT')).toMatchObject({ level: 'NONE', reason: 'OBJECTED' });
  const given = grant('doctor', [{ category: 'BARRIER_PERSONAL', level: 'READ', state: 'ACTIVE' }]);
  expect(lineOf(next, [given], 'BARRIER_PERSONAL')).toEqual(lineOf(next, [], 'BARRIER_PERSONAL'));
});

test('one who waits for a yes sees nothing; one whom a law lets in sees its floor, and no consent counts', () => {
  const waits = { ...doctor, state: 'INVITED' } as const;
  expect(byBasis(sightOf(waits, [grant('doctor', [plan()])]))).toEqual([]);
  expect(lineOf(waits, [], 'TREATMENT')).toMatchObject({ level: 'NONE', reason: 'AWAITS_YES' });
  const byLaw = { ...leader, state: 'BY_LAW' } as const;
  const seen = byBasis(sightOf(byLaw, [grant('leader', [plan()])]));
  expect(seen.map(({ basis, lines }) => [basis, lines.map(({ category }) => category)])).toEqual([
    ['STATUTORY', ['SICK_LEAVE']],
  ]);
});
