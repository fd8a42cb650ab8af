import { describe, expect, test } from '@jest/globals';
import type { PersonClient } from '@samtavle/backend/demo';
import type { MilestoneType } from '@samtavle/shared/domain';
import { problemText } from '@samtavle/shared/text';
import { consentTo, done, plusDays } from '../../support/world.ts';
import { act, must, rules, setUp, toAccepted, toAssessed, today, world } from './way.ts';

setUp();

interface Stone {
  readonly id: string;
  readonly type: MilestoneType;
  readonly status: string;
  readonly dueDate: string | null;
  readonly mayMove: boolean;
  readonly mayEdit: boolean;
  readonly version: number;
}

async function stones(by: PersonClient): Promise<readonly Stone[]> {
  const { data } = await by.graphql<{ board: { milestones: readonly Stone[] } | null }>(
    'query ($caseId: ID!) { board(caseId: $caseId) { milestones { id type status dueDate mayMove mayEdit version } } }',
    { caseId: world.caseId },
  );
  return data?.board?.milestones.filter(({ type }) => type !== 'ACTIVITY') ?? [];
}

async function stone(type: MilestoneType): Promise<Stone> {
  const found = (await stones(world.therapist)).find((it) => it.type === type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
}

describe('what follows the way to treatment is not told by hand', () => {
  test('therapist and doctor move, date and add none of it: told at the field, in words, and nothing changes', async () => {
    await toAccepted();
    const before = await stones(world.therapist);
    for (const [owner, type] of [
      [world.therapist, 'ASSESSMENT_DONE'],
      [world.therapist, 'START_DEADLINE'],
      [world.therapist, 'RIGHT_ASSESSED'],
      [world.gp, 'REFERRAL_SENT'],
    ] as const) {
      const { id, version, mayMove, mayEdit } = await stone(type);
      expect([mayMove, mayEdit]).toEqual([false, false]);
      const at = { id, expectedVersion: version };
      for (const more of [
        { status: 'DONE' },
        { status: 'PLANNED' },
        { status: 'CANCELLED', reason: 'Blir ikke noe av' },
      ]) {
        const { problems } = await owner.act('moveMilestone', { ...at, ...more });
        expect(problems).toEqual([
          { field: 'status', rule: 'FOLLOWS_PATHWAY', message: problemText('nb', 'FOLLOWS_PATHWAY') },
        ]);
      }
      const { problems } = await owner.act('changeMilestone', { ...at, title: null, dueDate: today });
      expect(problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual(['dueDate FOLLOWS_PATHWAY']);
    }
    const added = { category: 'TREATMENT', ownerRole: 'THERAPIST', dueDate: today };
    expect(await rules('addMilestone', { ...added, type: 'COURSE_1' })).toEqual(['type FOLLOWS_PATHWAY']);
    expect(await stones(world.therapist)).toEqual(before);
  });

  test('what is recorded moves it all the same, and its owner still puts it on hold', async () => {
    await toAccepted();
    await toAssessed();
    const deadline = await stone('START_DEADLINE');
    const hold = { because: 'WAITS_FOR_NAV', until: plusDays(today, 7) };
    await done(world.therapist, 'holdMilestone', {
      id: deadline.id,
      expectedVersion: deadline.version,
      hold,
    });
    await must('giveFeedback', { on: today });
    await must('closeAssessment', { on: today });
    expect(await stone('ASSESSMENT_DONE')).toMatchObject({ status: 'DONE', dueDate: today });
  });

  test('the end of treatment, which nothing that is recorded tells, is still moved by the therapist', async () => {
    const end = { type: 'TREATMENT_END', category: 'TREATMENT', ownerRole: 'THERAPIST', dueDate: today };
    await must('addMilestone', end);
    const { id, version, mayMove } = await stone('TREATMENT_END');
    expect(mayMove).toBe(true);
    await done(world.therapist, 'moveMilestone', { id, expectedVersion: version, status: 'DONE' });
  });

  test('for those who do not own it, seen or not, it is as if it were not there', async () => {
    await toAccepted();
    await consentTo(world, 'nav', [{ category: 'PLAN', level: 'READ' }]);
    const { id, version } = await stone('ASSESSMENT_DONE');
    for (const by of [world.citizen, world.gp, world.nav, world.employer, world.stranger]) {
      const of = async (which: string) =>
        (
          await act(
            'moveMilestone',
            { caseId: undefined, id: which, expectedVersion: version, status: 'DONE' },
            by,
          )
        ).problems;
      expect(await of(id)).toEqual(await of(world.caseId));
      expect((await of(id)).map(({ rule }) => rule)).toEqual(['NOT_FOUND']);
    }
  });
});
