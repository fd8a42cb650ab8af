import { randomUUID } from 'node:crypto';
import type { Category, ConsentKind, Level } from '@samtavle/shared/policy';
import { lower, rankOf, ruleFor } from '@samtavle/shared/policy';
import { CONSENT_TEXT_VERSION } from '@samtavle/shared/domain';
import { done } from '../../support/world.ts';
import type { Act } from './acts.ts';
import type { Day, ModelPart, ModelRecord } from './model.ts';
import type { Scene } from './scene.ts';
import { asCitizen, dateOf, dayOf, pick } from './scene.ts';

type ConsentAct = Extract<Act, { do: 'give' | 'change' | 'withdraw' | 'object' }>;
type Items = ReadonlyMap<Category, Level>;

const WORDS = { purpose: 'p', language: 'nb', textVersion: CONSENT_TEXT_VERSION };
/** How long what is given lasts when the history does not say. */
const LONG = 183;

/** What the citizen gives, changes, takes back and objects to. Through SQL also what the API would never write. */
export async function doConsentAct(scene: Scene, act: ConsentAct): Promise<void> {
  const today = await dayOf(scene.database);
  switch (act.do) {
    case 'give': {
      const part = pick(scene.model.openParts(), act.part);
      if (part !== undefined) await give(scene, part, act, today);
      return;
    }
    case 'change': {
      const live = scene.model.records.filter(
        (one) => one.kind === 'GRANT' && one.part.active && liveOf(scene, one, today).length > 0,
      );
      const record = pick(live, act.record);
      if (record !== undefined) await change(scene, record, act, today);
      return;
    }
    case 'withdraw': {
      const record = pick(
        scene.model.records.filter(
          (one) => (one.part.active || one.kind === 'OBJECTION') && liveOf(scene, one, today).length > 0,
        ),
        act.record,
      );
      if (record !== undefined) await withdraw(scene, record, act.category, today);
      return;
    }
    case 'object': {
      const part = pick(scene.model.openParts(), act.part);
      if (part !== undefined) await object(scene, part, act.categories, today);
    }
  }
}

const liveOf = ({ model }: Scene, record: ModelRecord, today: Day): Category[] =>
  [...record.items.keys()].filter((category) => model.isLive(record, category, today));

/** The API offers no more than the ceiling; SQL may ask for anything, and the ceiling must still hold. */
function itemsFor(scene: Scene, part: ModelPart, categories: readonly Category[], level: Level): Items {
  if (scene.api === null) return new Map(categories.map((category) => [category, level]));
  const allowed = categories.map(
    (category) => [category, lower(level, ruleFor(part.position.role, category).ceiling)] as const,
  );
  return new Map(allowed.filter(([, one]) => one !== 'NONE'));
}

async function give(
  scene: Scene,
  part: ModelPart,
  { categories, level, from, lasts }: Extract<Act, { do: 'give' }>,
  today: Day,
): Promise<void> {
  const items = itemsFor(scene, part, categories, level);
  if (items.size === 0) return;
  const begins = today + from;
  // nobody consents without an end, by SQL neither (0029)
  const to = begins + (lasts ?? LONG);
  if (scene.api === null) {
    await insert(scene, { part, kind: 'GRANT', items, from: begins, to }, today);
    return;
  }
  const id = await done(scene.api, 'giveConsent', {
    ...WORDS,
    participantId: part.id,
    items: asInput(items),
    givenVia: 'SELF',
    validFrom: dateOf(begins),
    validTo: dateOf(to),
  });
  if (from === 0) supersede(scene, part, items, today);
  remember(scene, { id, part, kind: 'GRANT', items, from: begins, to });
}

async function change(
  scene: Scene,
  record: ModelRecord,
  { categories, level, lasts }: Extract<Act, { do: 'change' }>,
  today: Day,
): Promise<void> {
  const { part } = record;
  const items = itemsFor(scene, part, categories, level);
  if (items.size === 0) return;
  const to = today + lasts;
  if (scene.api === null) {
    await end(scene, record, null, 'SUPERSEDED');
    await insert(scene, { part, kind: 'GRANT', items, from: today, to }, today);
    return;
  }
  // by the API what has not begun keeps its first day: that is another act
  if (record.from > today) return;
  const input = { ...WORDS, consentId: record.id, items: asInput(items), validTo: dateOf(to) };
  const id = await done(scene.api, 'changeConsent', input);
  record.whole = true;
  supersede(scene, part, items, today);
  remember(scene, { id, part, kind: 'GRANT', items, from: today, to });
}

/** What is given last holds: it ends what counts today for the same categories. */
function supersede({ model }: Scene, part: ModelPart, items: Items, today: Day): void {
  for (const record of model.records) {
    if (record.part !== part || record.kind !== 'GRANT') continue;
    for (const category of items.keys()) {
      if (model.counts(record, category, today)) record.ended.add(category);
    }
  }
}

async function withdraw(scene: Scene, record: ModelRecord, which: number | null, today: Day): Promise<void> {
  const category = which === null ? null : (pick(liveOf(scene, record, today), which) ?? null);
  if (scene.api === null) {
    await end(scene, record, category, 'WITHDRAWN');
  } else if (record.kind === 'OBJECTION') {
    await done(scene.api, 'withdrawObjection', { consentId: record.id });
    record.whole = true;
  } else {
    const categories = category === null ? null : [category];
    await done(scene.api, 'withdrawConsent', { consentId: record.id, categories });
    if (category === null) record.whole = true;
    else record.ended.add(category);
  }
}

async function object(scene: Scene, part: ModelPart, wished: readonly Category[], today: Day): Promise<void> {
  const objected = (category: Category) => scene.model.decide(part, category, today).reason === 'OBJECTED';
  const { api, model } = scene;
  const standing = model.records.filter(
    (one) => one.part.position.role === part.position.role && one.kind === 'OBJECTION',
  );
  const taken = (category: Category) => standing.some((one) => model.counts(one, category, today));
  const categories = wished.filter(
    (category) =>
      api === null ||
      (ruleFor(part.position.role, category).floorBasis === 'HEALTH_COOPERATION' &&
        !taken(category) &&
        !objected(category)),
  );
  if (categories.length === 0) return;
  const items = new Map(categories.map((category): [Category, Level] => [category, 'NONE']));
  const record: NewRecord = { part, kind: 'OBJECTION', items, from: today, to: null };
  if (api === null) await insert(scene, record, today);
  else
    remember(scene, {
      ...record,
      id: await done(api, 'objectToSharing', { participantId: part.id, categories }),
    });
}

interface NewRecord {
  readonly part: ModelPart;
  readonly kind: ConsentKind;
  readonly items: Items;
  readonly from: Day;
  readonly to: Day | null;
}

const remember = ({ model }: Scene, record: NewRecord & { readonly id: string }): void =>
  void model.records.push({ ...record, ended: new Set(), whole: false });

const asInput = (items: Items) => [...items].map(([category, level]) => ({ category, level }));

async function insert(scene: Scene, record: NewRecord, today: Day): Promise<void> {
  const { part, kind, items, from, to } = record;
  const id = randomUUID();
  const ranks = [...items].map(([category, level]) => ({ category, level: rankOf(level) }));
  await asCitizen(scene, async (query) => {
    await query(
      `insert into consent (id, case_id, participant_id, kind, purpose, confidentiality_release, gdpr_basis, text_version,
         language, given_via, given_by, valid_from, valid_to)
       values ($1, $2, $3, $4, 'p', 'c', 'g', 'v', 'nb', 'SELF', $5,
         case when $6::date is null then app.now() else $6::date::timestamp at time zone 'Europe/Oslo' end,
         ($7::date + 1)::timestamp at time zone 'Europe/Oslo')`,
      [
        id,
        scene.model.caseId,
        part.id,
        kind,
        scene.citizen.id,
        from === today ? null : dateOf(from),
        to === null ? null : dateOf(to),
      ],
    );
    await query(
      `insert into consent_item (consent_id, case_id, participant_id, kind, category, level, valid_from, valid_to)
       select c.id, c.case_id, c.participant_id, c.kind, i.category, i.level, c.valid_from, c.valid_to
       from consent c, jsonb_to_recordset($2) as i (category text, level smallint) where c.id = $1`,
      [id, JSON.stringify(ranks)],
    );
  });
  remember(scene, { ...record, id });
}

async function end(
  scene: Scene,
  record: ModelRecord,
  category: Category | null,
  cause: 'WITHDRAWN' | 'SUPERSEDED',
): Promise<void> {
  await asCitizen(scene, (query) =>
    query('insert into consent_end (consent_id, case_id, category, cause) values ($1, $2, $3, $4)', [
      record.id,
      scene.model.caseId,
      category,
      cause,
    ]),
  );
  if (category === null) record.whole = true;
  else record.ended.add(category);
}
