import { randomUUID } from 'node:crypto';
import { shiftClock } from '../../support/database.ts';
import { byLink, letIn } from '../../support/part-link.ts';
import { nameWaiting, writeSickNote } from '../../support/waiting.ts';
import { done } from '../../support/world.ts';
import type { Act } from './acts.ts';
import type { Position } from './cast.ts';
import type { ModelPart } from './model.ts';
import type { Scene } from './scene.ts';
import { asAuthor, asCitizen, jobOf, pick } from './scene.ts';

type PeopleAct = Extract<
  Act,
  { do: 'join' | 'ask' | 'admit' | 'decline' | 'sick' | 'leave' | 'replace' | 'pass' | 'close' }
>;

/** Who comes and goes, what time does, and the end of the case. */
export async function doPeopleAct(scene: Scene, act: PeopleAct): Promise<void> {
  const { model, api } = scene;
  switch (act.do) {
    case 'join': {
      const position = pick(
        scene.cast.filter((one) => !takesPart(scene, one)),
        act.who,
      );
      if (position !== undefined) await join(scene, position);
      return;
    }
    case 'ask': {
      const position = pick(
        scene.cast.filter((one) => !takesPart(scene, one)),
        act.who,
      );
      if (position === undefined) return;
      const id = await nameWaiting(scene.database, model.caseId, position);
      model.parts.push({ id, position, active: true, admitted: false });
      return;
    }
    case 'admit':
    case 'decline': {
      const part = pick(
        model.openParts().filter(({ admitted }) => !admitted),
        act.part,
      );
      if (part !== undefined) await answer(scene, part, act.do);
      return;
    }
    case 'sick':
      // through the API a job brought in while a note runs gets its duties, of which the oracle knows nothing
      return api === null ? fallIll(scene, act) : undefined;
    case 'leave': {
      const part = pick(model.openParts(), act.part);
      if (part !== undefined) await leave(scene, part, act.self);
      return;
    }
    case 'replace': {
      const part = pick(model.openParts(), act.part);
      if (part === undefined) return;
      const { role } = part.position;
      const free = scene.cast.filter((one) => one.role === role && !takesPart(scene, one));
      const next = pick(free, act.who);
      if (next !== undefined) await replace(scene, part, next);
      return;
    }
    case 'pass':
      scene.days += act.days;
      await shiftClock(scene.database, scene.days);
      return;
    case 'close':
      if (api !== null) await done(api, 'closeCase', { caseId: model.caseId });
      else
        await asCitizen(scene, (query) =>
          query('update case_file set closed_at = app.now() where id = $1', [model.caseId]),
        );
      model.closed = true;
  }
}

const takesPart = ({ model }: Scene, position: Position): boolean =>
  model.openParts().some((part) => part.position === position);

async function join(scene: Scene, position: Position): Promise<void> {
  const { caseId } = scene.model;
  const { id: personId, organisationId, role } = position;
  let id: string = randomUUID();
  // who comes by a link has no client of their own here
  if (scene.api !== null && !byLink(position))
    id = await done(scene.api, 'addParticipant', { caseId, personId, organisationId, role });
  else
    await asCitizen(scene, async (query) => {
      if (byLink(position)) await letIn(query, caseId, scene.citizen, position);
      await query(
        `insert into participant (id, case_id, person_id, organisation_id, role, person_name, organisation_name)
         values ($1, $2, $3, $4, $5, '', '')`,
        [id, caseId, personId, organisationId, role],
      );
    });
  begin(scene, id, position);
}

/** A part that the citizen lets in by the own hand. */
function begin({ model }: Scene, id: string, position: Position): void {
  const part = { id, position, active: true, admitted: true };
  model.parts.push(part);
  model.say(part, 'YES');
}

async function answer(scene: Scene, part: ModelPart, what: 'admit' | 'decline'): Promise<void> {
  const said = what === 'admit' ? 'YES' : 'NO';
  if (scene.api !== null) await done(scene.api, `${what}Participant`, { participantId: part.id });
  else
    await asCitizen(scene, (query) =>
      query('insert into admission (case_id, participant_id, said) values ($1, $2, $3)', [
        scene.model.caseId,
        part.id,
        said,
      ]),
    );
  scene.model.say(part, said);
}

/** A sick note from today. Whoever leads the citizen by the register is named in the case by it. */
async function fallIll(scene: Scene, { employer, lasts }: Extract<Act, { do: 'sick' }>): Promise<void> {
  const { model, database, cast } = scene;
  const employerId = jobOf(scene, employer);
  const note = { employerId, from: model.today, to: model.today + lasts };
  await writeSickNote(database, model.caseId, employerId, [0, lasts]);
  model.notes.push(note);
  const leader = cast.find((one) => one === model.leader && one.organisationId === employerId);
  if (leader === undefined || takesPart(scene, leader)) return;
  const part = { id: '', position: leader, active: true, admitted: false };
  if (!model.lawHolds(part)) return;
  const { rows } = await database.admin.query<{ id: string }>(
    'select id from participant where case_id = $1 and person_id = $2 and ended_at is null',
    [model.caseId, leader.id],
  );
  model.parts.push({ ...part, id: rows[0]?.id ?? 'nobody was named' });
}

async function leave(scene: Scene, part: ModelPart, wished: boolean): Promise<void> {
  const self = wished && part.admitted;
  if (scene.api !== null && !self) await done(scene.api, 'endParticipation', { participantId: part.id });
  else
    await asAuthor(scene, self ? part : null, (query) =>
      query('select app.end_participation($1)', [part.id]),
    );
  if (self) part.active = false;
  else scene.model.say(part, 'NO');
}

async function replace(scene: Scene, part: ModelPart, position: Position): Promise<void> {
  if (scene.api === null || byLink(position)) {
    await leave(scene, part, false);
    await join(scene, position);
    return;
  }
  const { id: personId, organisationId } = position;
  const id = await done(scene.api, 'replaceParticipant', {
    participantId: part.id,
    personId,
    organisationId,
  });
  scene.model.say(part, 'NO');
  begin(scene, id, position);
}
