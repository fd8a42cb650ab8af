import { describe, expect, test } from '@jest/globals';
import { actingAs } from '../../support/acting.ts';
import type { TestPerson } from '../../support/people.ts';
import { consent, withdraw } from '../small-world.ts';
import type { Name } from './called.ts';
import {
  arrange,
  card,
  caseId,
  citizen,
  database,
  invite,
  NAMES,
  parts,
  readers,
  sendPlan,
  setUp,
  staff,
} from './called.ts';

setUp();

describe('[plan 4w] the wall round the follow-up plan', () => {
  test('a draft: the employer’s own side and the citizen, whatever is consented', async () => {
    for (const name of NAMES)
      await consent(database, citizen, caseId, parts[name], { ACCOMMODATION: 'CONTRIBUTE', MEETING: 'READ' });
    await actingAs(database, staff.leader, (query) =>
      query(
        `insert into follow_up_plan_draft (id, case_id, employer_id, follow_up, own_organisation_id, own_role)
         values (gen_random_uuid(), $1, $2, 'x', $2, 'EMPLOYER')`,
        [caseId, staff.leader.organisationId],
      ),
    );
    expect(await readers('follow_up_plan_draft')).toEqual(['citizen', 'leader']);
  });

  test('sent: the issuer by law, from then on; others by consent, until it is withdrawn', async () => {
    await card('FOLLOW_UP_PLAN_4W', 'EMPLOYER', 'DONE');
    expect(await readers('accommodation')).toEqual([]);
    await sendPlan(staff.leader);
    expect(await readers('follow_up_plan')).toEqual(['citizen', 'leader', 'gp']);
    const given: string[] = [];
    for (const name of NAMES)
      given.push(await consent(database, citizen, caseId, parts[name], { ACCOMMODATION: 'SUMMARY' }));
    expect(await readers('follow_up_plan')).toEqual(['citizen', 'leader', 'gp']);
    for (const name of NAMES)
      given.push(await consent(database, citizen, caseId, parts[name], { ACCOMMODATION: 'READ' }));
    // the other employer never sees the first one's
    expect(await readers('follow_up_plan')).toEqual([
      'citizen',
      'leader',
      'gp',
      'counsellor',
      'therapist',
      'rep',
    ]);
    for (const id of given) await withdraw(database, citizen, caseId, id);
    expect(await readers('follow_up_plan')).toEqual(['citizen', 'leader', 'gp']);
    await actingAs(database, citizen, (query) => query('select app.end_participation($1)', [parts.gp]));
    expect(await readers('follow_up_plan')).toEqual(['citizen', 'leader']);
  });

  test('only an employer writes one, of the own job, in the own name', async () => {
    await expect(sendPlan(citizen)).rejects.toThrow('row-level security');
    await expect(sendPlan(staff.counsellor)).rejects.toThrow('row-level security');
    await expect(sendPlan(staff.otherLeader)).rejects.toThrow('row-level security');
    await expect(sendPlan(staff.leader, staff.leader, staff.otherLeader.organisationId)).rejects.toThrow(
      'row-level security',
    );
    await sendPlan(staff.leader);
    await expect(
      actingAs(database, staff.leader, (query) => query(`update follow_up_plan set follow_up = 'changed'`)),
    ).rejects.toThrow('permission denied');
  });

  test('the meeting’s own day opens it to Nav, not the deadline', async () => {
    await sendPlan(staff.leader);
    const id = await card('DIALOGUE_MEETING_2', 'NAV_LOCAL', 'PLANNED', 60);
    await consent(database, citizen, caseId, parts.counsellor, { PARTICIPANTS: 'READ' });
    await arrange(staff.counsellor, id);
    await invite(staff.counsellor, id, 'leader');
    expect(await readers('follow_up_plan')).toEqual(['citizen', 'leader', 'gp']);
    await database.admin.query(
      `update meeting set starts_at = app.now() + interval '7 days' where milestone_id = $1`,
      [id],
    );
    expect(await readers('follow_up_plan')).toEqual(['citizen', 'leader', 'gp', 'counsellor']);
    await database.admin.query(
      `update milestone set status = 'CANCELLED', status_reason = 'x' where id = $1`,
      [id],
    );
    expect(await readers('follow_up_plan')).toEqual(['citizen', 'leader', 'gp']);
  });
});

describe('[meeting] the wall round a meeting', () => {
  test('time and place: who holds it, the citizen, the called; by consent from READ', async () => {
    const id = await card('DIALOGUE_MEETING_1', 'EMPLOYER');
    await expect(arrange(staff.counsellor, id)).rejects.toThrow('row-level security');
    await expect(arrange(citizen, id)).rejects.toThrow('row-level security');
    await arrange(staff.leader, id);
    expect(await readers('meeting')).toEqual(['citizen', 'leader']);
    await invite(citizen, id, 'rep');
    expect(await readers('meeting')).toEqual(['citizen', 'leader', 'rep']);
    await consent(database, citizen, caseId, parts.therapist, { MEETING: 'SUMMARY' });
    expect(await readers('meeting')).toEqual(['citizen', 'leader', 'rep']);
    await consent(database, citizen, caseId, parts.therapist, { MEETING: 'READ' });
    expect(await readers('meeting')).toEqual(['citizen', 'leader', 'therapist', 'rep']);
    await actingAs(database, citizen, (query) => query('select app.withdraw_call($1, $2)', [id, parts.rep]));
    expect(await readers('meeting')).toEqual(['citizen', 'leader', 'therapist']);
  });

  test('who is called: the called themselves, the citizen, and the side that called', async () => {
    const id = await card('DIALOGUE_MEETING_2', 'NAV_LOCAL');
    await consent(database, citizen, caseId, parts.counsellor, { PARTICIPANTS: 'READ' });
    await invite(staff.counsellor, id, 'gp');
    await invite(citizen, id, 'leader');
    expect(await readers('invitation', `participant_id = '${parts.gp}'`)).toEqual([
      'citizen',
      'gp',
      'counsellor',
    ]);
    expect(await readers('invitation', `participant_id = '${parts.leader}'`)).toEqual([
      'citizen',
      'leader',
      'counsellor',
    ]);
    // what one may know of the called ends with nothing: they were called by oneself
    const take = (by: TestPerson, name: Name) =>
      actingAs(database, by, (query) => query('select app.withdraw_call($1, $2) as gone', [id, parts[name]]));
    expect(await take(staff.counsellor, 'leader')).toEqual([{ gone: false }]);
    expect(await take(citizen, 'gp')).toEqual([{ gone: false }]);
    expect(await take(staff.leader, 'leader')).toEqual([{ gone: false }]);
    expect(await take(staff.counsellor, 'gp')).toEqual([{ gone: true }]);
    await expect(actingAs(database, citizen, (query) => query('delete from invitation'))).rejects.toThrow(
      'permission denied',
    );
  });

  test('the citizen calls no employer to another employer’s meeting, and no one whose part tells of treatment', async () => {
    const id = await card('DIALOGUE_MEETING_1', 'EMPLOYER');
    for (const name of ['otherLeader', 'therapist', 'counsellor'] as const)
      await expect(invite(citizen, id, name)).rejects.toThrow('row-level security');
    await expect(invite(staff.leader, id, 'gp')).rejects.toThrow('row-level security');
    await invite(citizen, id, 'gp');
  });

  test('an answer is given by the called alone, in the own name, to the version that stands', async () => {
    const id = await card('DIALOGUE_MEETING_1', 'EMPLOYER');
    await arrange(staff.leader, id);
    await invite(citizen, id, 'rep');
    const answer = (by: TestPerson, name: Name | null, version = 1) =>
      actingAs(database, by, (query) =>
        query(
          `insert into meeting_answer (id, case_id, milestone_id, participant_id, meeting_version, answer)
           values (gen_random_uuid(), $1, $2, $3, $4, 'COMES')`,
          [caseId, id, name === null ? null : parts[name], version],
        ),
      );
    await expect(answer(staff.gp, 'gp')).rejects.toThrow('row-level security');
    await expect(answer(staff.leader, 'rep')).rejects.toThrow('row-level security');
    await expect(answer(staff.rep, null)).rejects.toThrow('row-level security');
    await expect(answer(staff.rep, 'rep', 2)).rejects.toThrow('row-level security');
    await answer(staff.rep, 'rep');
    expect(await readers('meeting_answer')).toEqual(['citizen', 'leader', 'rep']);
  });

  test('a wish for meeting 2: the one who has it, Nav and the citizen', async () => {
    const ask = (by: TestPerson, role: string, name: Name) =>
      actingAs(database, by, (query) =>
        query(
          `insert into meeting_wish (id, case_id, by_role, by_participant_id, wants_issuer)
           values (gen_random_uuid(), $1, $2, $3, true)`,
          [caseId, role, parts[name]],
        ),
      );
    await ask(staff.leader, 'EMPLOYER', 'leader');
    expect(await readers('meeting_wish')).toEqual(['citizen', 'leader', 'counsellor']);
    await expect(ask(staff.therapist, 'GP', 'therapist')).rejects.toThrow('row-level security');
  });
});
