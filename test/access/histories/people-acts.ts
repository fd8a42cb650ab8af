import { randomUUID } from 'node:crypto';
import { shiftClock } from '../../support/database.ts';
import { byLink, letIn } from '../../support/part-link.ts';
import { done } from '../../support/world.ts';
import type { Act } from './acts.ts';
import type { Position } from './cast.ts';
import type { ModelPart } from './model.ts';
import type { Scene } from './scene.ts';
import { asAuthor, asCitizen, pick } from './scene.ts';

type PeopleAct = Extract<Act, { do: 'join' | 'leave' | 'replace' | 'pass' | 'close' }>;

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
    case 'leave': {
      const part = pick(model.activeParts(), act.part);
      if (part !== undefined) await leave(scene, part, act.self);
      return;
    }
    case 'replace': {
      const part = pick(model.activeParts(), act.part);
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
  model.activeParts().some((part) => part.position === position);

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
  scene.model.parts.push({ id, position, active: true });
}

async function leave(scene: Scene, part: ModelPart, self: boolean): Promise<void> {
  if (scene.api !== null && !self) await done(scene.api, 'endParticipation', { participantId: part.id });
  else
    await asAuthor(scene, self ? part : null, (query) =>
      query('select app.end_participation($1)', [part.id]),
    );
  part.active = false;
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
  part.active = false;
  scene.model.parts.push({ id, position, active: true });
}
