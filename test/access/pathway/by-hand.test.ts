import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { followsPathway, MILESTONE_KINDS, MILESTONE_TYPES } from '@samtavle/shared/domain';
import type { MilestoneType } from '@samtavle/shared/domain';
import { actingAs } from '../../support/acting.ts';
import { caseId, database, one, setUp } from './world.ts';

setUp();

const OF_TREATMENT = MILESTONE_TYPES.filter((type) => MILESTONE_KINDS[type].category === 'TREATMENT');
const FOLLOWS = OF_TREATMENT.filter(followsPathway);

const outcome = (what: Promise<unknown>) =>
  what.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
  );
const told = (type: MilestoneType) => [type, FOLLOWS.includes(type) ? 'FOLLOWS_PATHWAY' : 'done'];

/** A milestone that was there before, past the wall. */
async function there(type: MilestoneType): Promise<string> {
  const id = randomUUID();
  await database.admin.query(
    `insert into milestone (id, case_id, category, type, lane, owner_role) values ($1, $2, 'TREATMENT', $3, 'HEALTH', 'THERAPIST')`,
    [id, caseId, type],
  );
  return id;
}

describe('the milestones of the way, behind the wall', () => {
  test('the list of the database is that of the rule: laid by what is recorded, and by nothing else', async () => {
    const therapist = one('THERAPIST');
    for (const type of OF_TREATMENT) {
      const byHand = actingAs(database, therapist, (query) =>
        query(
          `insert into milestone (id, case_id, category, type, lane, owner_role, own_organisation_id, own_role)
           values ($1, $2, 'TREATMENT', $3, 'HEALTH', 'THERAPIST', $4, 'THERAPIST')`,
          [randomUUID(), caseId, type, therapist.organisationId],
        ),
      );
      expect([type, await outcome(byHand)]).toEqual(told(type));
    }
    await actingAs(database, therapist, (query) =>
      query('select app.lay_pathway($1, $2)', [
        caseId,
        JSON.stringify(
          MILESTONE_TYPES.map((type) => ({ type, lane: 'HEALTH', ownerRole: 'THERAPIST', done: true })),
        ),
      ]),
    );
    const { rows } = await database.admin.query<{ type: MilestoneType }>(
      `select type from milestone where case_id = $1 and status = 'DONE'`,
      [caseId],
    );
    expect(rows.map(({ type }) => type).toSorted()).toEqual(FOLLOWS.toSorted());
  });

  test('its owner changes neither state, reason, title nor day; a hold is no state', async () => {
    for (const type of OF_TREATMENT) {
      const id = await there(type);
      const set = (change: string) =>
        outcome(
          actingAs(database, one('THERAPIST'), (query) =>
            query(`update milestone set ${change} where id = $1`, [id]),
          ),
        );
      for (const change of [
        `status = 'IN_PROGRESS'`,
        `status_reason = 'x'`,
        `title = 'x'`,
        `due_date = '2026-12-01'`,
      ])
        expect([type, await set(change)]).toEqual(told(type));
      expect(await set(`hold_because = 'ABSENCE', hold_until = '2026-12-01'`)).toBe('done');
    }
  });

  test('to those to whom it is not there the refusal tells nothing', async () => {
    const id = await there('COURSE_1');
    for (const role of ['EMPLOYER', 'NAV_LOCAL', 'GP'] as const) {
      const move = (which: string) =>
        outcome(
          actingAs(database, one(role), (query) =>
            query(`update milestone set status = 'DONE' where id = $1 returning id`, [which]),
          ),
        );
      expect([await move(id), await move(randomUUID())]).toEqual(['done', 'done']);
    }
    const { rows } = await database.admin.query('select status from milestone where id = $1', [id]);
    expect(rows).toEqual([{ status: 'PLANNED' }]);
  });
});
