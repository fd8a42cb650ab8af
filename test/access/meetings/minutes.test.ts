import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { actingAs } from '../../support/acting.ts';
import type { TestStaff } from '../../support/people.ts';
import { consent, withdraw } from '../small-world.ts';
import { card, caseId, citizen, database, NAMES, parts, readers, setUp, staff } from './called.ts';

setUp();

describe('[2.17] the wall round minutes', () => {
  let id: string;
  let minutesId: string;
  beforeEach(async () => {
    id = await card('DIALOGUE_MEETING_1', 'EMPLOYER', 'DONE');
    await database.admin.query(
      `insert into invitation (milestone_id, case_id, participant_id, own_organisation_id, own_role, person_name, person_role)
       select $1, $2, p.id, $3, 'EMPLOYER', p.person_name, p.role from participant p where p.case_id = $2 and p.id = any ($4)`,
      [id, caseId, staff.leader.organisationId, [parts.rep, parts.counsellor]],
    );
    minutesId = randomUUID();
    await actingAs(database, staff.leader, async (query) => {
      const own = [staff.leader.organisationId, 'EMPLOYER'];
      await query(
        `insert into minutes_draft (milestone_id, case_id, situation, own_organisation_id, own_role) values ($1, $2, 'x', $3, $4)`,
        [id, caseId, ...own],
      );
      await query(
        `insert into minutes (id, case_id, milestone_id, situation, conclusion, own_organisation_id, own_role)
         values ($1, $2, $3, 's', 'c', $4, $5)`,
        [minutesId, caseId, id, ...own],
      );
      await query(
        `insert into minutes_part (minutes_id, case_id, participant_id, took_part, shared, own_organisation_id, own_role)
         values ($1, $2, $3, true, true, $4, $5)`,
        [minutesId, caseId, parts.rep, ...own],
      );
      for (const party of ['EMPLOYEE', 'EMPLOYER', 'NAV', 'CLINICIAN'])
        await query(
          `insert into minutes_task (id, case_id, minutes_id, milestone_id, party, text, own_organisation_id, own_role)
           values (gen_random_uuid(), $1, $2, $3, $4, 't', $5, $6)`,
          [caseId, minutesId, id, party, ...own],
        );
    });
  });

  test('a draft: the side that writes it, the citizen neither', async () => {
    for (const name of NAMES) await consent(database, citizen, caseId, parts[name], { MEETING: 'READ' });
    expect(await readers('minutes_draft')).toEqual(['leader']);
  });

  test('shared: those in their own set, and only while they have consent to MEETING at READ', async () => {
    expect(await readers('minutes')).toEqual(['citizen', 'leader']);
    const summary = await consent(database, citizen, caseId, parts.rep, { MEETING: 'SUMMARY' });
    expect(await readers('minutes')).toEqual(['citizen', 'leader']);
    const given = [summary];
    for (const name of NAMES)
      given.push(await consent(database, citizen, caseId, parts[name], { MEETING: 'READ' }));
    expect(await readers('minutes')).toEqual(['citizen', 'leader', 'rep']);
    expect(await readers('minutes_part')).toEqual(['citizen', 'leader', 'rep']);
    for (const one of given) await withdraw(database, citizen, caseId, one);
    expect(await readers('minutes')).toEqual(['citizen', 'leader']);
  });

  test('of meeting 2 they go to who took part without consent, and to nobody who was away', async () => {
    await database.admin.query(`update milestone set type = 'DIALOGUE_MEETING_2' where id = $1`, [id]);
    expect(await readers('minutes')).toEqual(['citizen', 'leader', 'rep']);
    await database.admin.query(`update minutes_part set took_part = false where minutes_id = $1`, [
      minutesId,
    ]);
    expect(await readers('minutes')).toEqual(['citizen', 'leader']);
  });

  test('a task: its own party that was called, and those who have the minutes', async () => {
    expect(await readers('minutes_task', `party = 'NAV'`)).toEqual(['citizen', 'leader', 'counsellor']);
    // not called: the issuer and the therapist, whose party it is, hear of nothing
    expect(await readers('minutes_task', `party = 'CLINICIAN'`)).toEqual(['citizen', 'leader']);
    expect(await readers('minutes_task', `party = 'EMPLOYEE'`)).toEqual(['citizen', 'leader']);
  });

  test('nobody else writes them, and nobody changes them', async () => {
    const write = (by: TestStaff) =>
      actingAs(database, by, (query) =>
        query(
          `insert into minutes (id, case_id, milestone_id, situation, conclusion, change_reason, own_organisation_id, own_role)
           values (gen_random_uuid(), $1, $2, 's', 'c', 'r', $3, $4)`,
          [caseId, id, by.organisationId, by.role],
        ),
      );
    for (const name of ['otherLeader', 'counsellor', 'rep', 'gp'] as const)
      await expect(write(staff[name])).rejects.toThrow('row-level security');
    await expect(
      actingAs(database, staff.leader, (query) => query(`update minutes set conclusion = 'changed'`)),
    ).rejects.toThrow('permission denied');
    // and not with somebody who was not called
    await expect(
      actingAs(database, staff.leader, (query) =>
        query(
          `insert into minutes_part (minutes_id, case_id, participant_id, took_part, shared, own_organisation_id, own_role)
           values ($1, $2, $3, true, true, $4, 'EMPLOYER')`,
          [minutesId, caseId, parts.gp, staff.leader.organisationId],
        ),
      ),
    ).rejects.toThrow('row-level security');
  });
});
