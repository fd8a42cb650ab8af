import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { actingAs } from '../../support/acting.ts';
import type { TestPerson } from '../../support/people.ts';
import { registerStaff } from '../../support/people.ts';
import { consent } from '../small-world.ts';
import {
  caseId,
  citizen,
  database,
  day,
  dps,
  event,
  form,
  one,
  partOf,
  parts,
  plan,
  REFUSED,
  right,
  sent,
  setUp,
  site,
  staff,
  work,
  write,
} from './world.ts';

setUp();

describe('who writes', () => {
  test('nobody but those with the act, whatever is consented; and what is refused tells nothing of the case', async () => {
    const foreign = randomUUID();
    for (const [place, it] of staff.entries()) {
      await consent(database, citizen, caseId, parts[place], {
        TREATMENT: 'CONTRIBUTE',
        WORK_MEASURES: 'CONTRIBUTE',
      });
      if (it.role === 'THERAPIST') continue;
      const tries: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
        ['pathway_event', event('TREATMENT_STARTED')],
        ['pathway_event', event('ACCEPTED', { site_id: site })],
        ['work_assessment', work],
        ['treatment_plan', plan(randomUUID())],
        ['treatment_session', { ...day, mode: 'VIDEO', hours: 1 }],
        ...(it.role === 'GP' ? [] : [['treatment_message', { text: 'x' }] as const]),
        ...(it.role === 'GP' ? [] : [['pathway_event', right] as const, ['pathway_event', sent] as const]),
      ];
      for (const [table, columns] of tries) {
        const said = await write(it, table, columns);
        expect([it.role, table, said]).toEqual([
          it.role,
          table,
          expect.stringMatching(/row-level security|check constraint/),
        ]);
        expect(await write(it, table, columns, foreign)).toBe(said);
      }
    }
  });

  test('[0.17] the database itself refuses to forward before a right is granted', async () => {
    const gp = one('GP');
    expect(await write(gp, 'referral', { ...form, dps_id: dps })).toBe('written');
    const forward = event('FORWARDED', { channel: 'LETTER' });
    expect(await write(gp, 'pathway_event', forward)).toBe('RIGHT_FIRST');
    expect(await write(gp, 'pathway_event', sent)).toBe('written');
    const no = event('RIGHT_ASSESSED', { granted: false, decided_by: 'x' });
    expect(await write(gp, 'pathway_event', no)).toBe('written');
    expect(await write(gp, 'pathway_event', forward)).toBe('RIGHT_FIRST');
  });

  test('[1.6] and to close an assessment whose feedback is open', async () => {
    const therapist = one('THERAPIST');
    expect(await write(therapist, 'clinical_assessment', { done_on: '2026-09-28' })).toBe('written');
    expect(await write(therapist, 'work_assessment', work)).toBe('written');
    expect(await write(therapist, 'pathway_event', event('ASSESSMENT_CLOSED'))).toBe('FEEDBACK_OPEN');
    expect(await write(therapist, 'pathway_event', event('FEEDBACK'))).toBe('written');
    expect(await write(therapist, 'pathway_event', event('ASSESSMENT_CLOSED'))).toBe('written');
  });

  test('[0.9] a clinical part by someone the register knows as no psychologist is refused', async () => {
    const nurse = await registerStaff(database, `nurse-${randomUUID()}`, 'THERAPIST');
    await actingAs(database, citizen, (query) =>
      query(
        `insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
         values (gen_random_uuid(), $1, $2, $3, 'THERAPIST', '', '')`,
        [caseId, nurse.id, nurse.organisationId],
      ),
    );
    expect(await write(nurse, 'clinical_assessment', { done_on: '2026-09-28' })).toBe('NOT_PSYCHOLOGIST');
    // nor signed as somebody who is one
    const stolen = { done_on: '2026-09-28', own_organisation_id: one('THERAPIST').organisationId };
    expect(await write(nurse, 'clinical_assessment', stolen)).toBe('NOT_PSYCHOLOGIST');
    expect(await write(one('GP'), 'clinical_assessment', { done_on: '2026-09-28' })).toBe('NOT_PSYCHOLOGIST');
  });

  test('[0.12] a doctor asks for Nav and brings nobody in: the yes is the citizen’s alone to write', async () => {
    const [gp, newcomer] = [one('GP'), await registerStaff(database, `nav-${randomUUID()}`, 'NAV_LOCAL')];
    const values = [caseId, newcomer.id, newcomer.organisationId];
    await expect(
      actingAs(database, gp, (query) =>
        query(
          `insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
           values (gen_random_uuid(), $1, $2, $3, 'NAV_LOCAL', '', '')`,
          values,
        ),
      ),
    ).rejects.toThrow(REFUSED);
    await actingAs(database, gp, (query) =>
      query(`select app.invite($1, $2, $3, 'NAV_LOCAL', 'PAPER')`, values),
    );
    const lines = `select a.said, a.by_role, a.claim, a.participant_id as part from admission a where a.person_id = $1 order by a.id`;
    expect(await actingAs(database, gp, (query) => query(lines, [newcomer.id]))).toEqual([]);
    const [line] = await actingAs(database, citizen, (query) =>
      query<{ part: string }>(lines, [newcomer.id]),
    );
    expect(line).toMatchObject({ said: 'INVITED', by_role: 'GP', claim: 'PAPER' });
    for (const by of [gp, newcomer])
      await expect(
        actingAs(database, by, (query) =>
          query(`insert into admission (case_id, participant_id, said) values ($1, $2, 'YES')`, [
            caseId,
            line?.part,
          ]),
        ),
      ).rejects.toThrow(REFUSED);
    const cases = () =>
      actingAs(database, newcomer, (query) => query('select id from case_file where id = $1', [caseId]));
    expect(await cases()).toEqual([]);
    await actingAs(database, citizen, (query) =>
      query(`insert into admission (case_id, participant_id, said) values ($1, $2, 'YES')`, [
        caseId,
        line?.part,
      ]),
    );
    expect(await cases()).toHaveLength(1);
    // once they have left, coming back takes a new yes
    await actingAs(database, newcomer, (query) => query('select app.end_participation($1)', [line?.part]));
    await actingAs(database, gp, (query) =>
      query(`select app.invite($1, $2, $3, 'NAV_LOCAL', null)`, values),
    );
    expect(await cases()).toEqual([]);
  });

  test('milestones are laid only by one who acts on the way, of its types, and never by one to whom it is not there', async () => {
    const lay = (by: TestPerson, type: string) =>
      actingAs(database, by, (query) =>
        query('select app.lay_pathway($1, $2)', [
          caseId,
          JSON.stringify([{ type, lane: 'HEALTH', ownerRole: 'THERAPIST', done: true }]),
        ]),
      );
    for (const it of staff.filter(({ role }) => role !== 'THERAPIST' && role !== 'GP'))
      await lay(it, 'TREATMENT_START');
    await lay(one('THERAPIST'), 'FOLLOW_UP_PLAN_4W');
    const laid = async () =>
      (
        await database.admin.query<{ type: string }>('select type from milestone where case_id = $1', [
          caseId,
        ])
      ).rows;
    expect(await laid()).toEqual([]);
    await lay(one('THERAPIST'), 'TREATMENT_START');
    expect(await laid()).toEqual([{ type: 'TREATMENT_START' }]);
  });

  test('that no doctor takes part is told to therapist and citizen alone', async () => {
    const missing = (by: TestPerson) =>
      actingAs(
        database,
        by,
        async (query) =>
          (await query<{ m: boolean | null }>('select app.gp_missing($1) as m', [caseId]))[0]?.m,
      );
    expect(await missing(one('THERAPIST'))).toBe(false);
    await actingAs(database, citizen, (query) => query('select app.end_participation($1)', [partOf('GP')]));
    for (const it of staff)
      expect([it.role, await missing(it)]).toEqual([it.role, it.role === 'THERAPIST' ? true : null]);
    expect(await missing(citizen)).toBe(true);
  });
});
