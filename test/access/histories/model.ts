import type {
  Category,
  ConsentKind,
  Decision,
  Facts,
  Level,
  Participation,
  Rule,
} from '@samtavle/shared/policy';
import { decide, participantCategory, rankOf, ruleFor } from '@samtavle/shared/policy';
import type { StoredRow } from '../sight.ts';
import { mayRead, speaksForEmployer } from '../sight.ts';
import type { Position } from './cast.ts';

/** What opens a dated floor. */
export type FloorEvent = NonNullable<Rule['floorFrom']>;

/** Days are counted, not instants: the number of the date. */
export type Day = number;

export interface ModelPart {
  readonly id: string;
  readonly position: Position;
  /** Not ended. */
  active: boolean;
  /** With the citizen's yes. */
  admitted: boolean;
}
/** A sick note, and towards whom. */
export interface ModelNote {
  readonly employerId: string | null;
  readonly from: Day;
  readonly to: Day;
}
/** What the citizen said of one person in one role, in the order in which it was said. */
interface ModelWord {
  readonly said: 'YES' | 'NO';
  readonly position: Position;
}
export interface ModelRecord {
  readonly id: string;
  readonly part: ModelPart;
  readonly kind: ConsentKind;
  readonly items: ReadonlyMap<Category, Level>;
  readonly from: Day;
  /** The last day on which it counts; null without end. */
  readonly to: Day | null;
  /** The categories that were ended before their day. */
  readonly ended: Set<Category>;
  whole: boolean;
}
export interface ModelRow extends StoredRow {
  readonly id: string;
  readonly table: 'milestone' | 'step' | 'goal' | 'accommodation';
  /** A meeting of Nav's that has a day, or a card of such a type that nobody has set a time for. */
  readonly meeting?: { readonly day: Day; readonly organisationId: string; off: boolean };
  from: 1 | 2 | 3;
  version: number;
  named: string[];
}
/** What a local office has asked of a service. */
interface ModelCommission {
  readonly id: string;
  readonly service: 'ARK' | 'SFJ';
  readonly organisationId: string;
  open: boolean;
}

/**
 * What has happened in one case, remembered as plainly as it can be: this is the oracle. It asks decide() and nothing
 * else of the product, and it never looks into the database.
 */
export class Model {
  readonly parts: ModelPart[] = [];
  readonly records: ModelRecord[] = [];
  readonly rows: ModelRow[] = [];
  /** The jobs whose employer has sent a follow-up plan. */
  readonly sent = new Set<string>();
  readonly commissions: ModelCommission[] = [];
  readonly notes: ModelNote[] = [];
  readonly words: ModelWord[] = [];
  closed = false;
  today: Day = 0;
  readonly caseId: string;
  /** Who leads the citizen, by the register. */
  readonly leader: Position | undefined;

  constructor(caseId: string, leader: Position | undefined) {
    this.caseId = caseId;
    this.leader = leader;
  }

  /** Everyone named in the case, with a yes or not. */
  openParts(): ModelPart[] {
    return this.closed ? [] : this.parts.filter((part) => part.active);
  }

  /** Those who are in: by the citizen's yes or by a law. */
  activeParts(): ModelPart[] {
    return this.openParts().filter((part) => part.admitted || this.lawHolds(part));
  }

  /** The citizen says yes or no to a part: the last word on a role at an organisation counts. */
  say(part: ModelPart, said: ModelWord['said']): void {
    this.words.push({ said, position: part.position });
    if (said === 'YES') part.admitted = true;
    else part.active = false;
  }

  lawHolds(part: ModelPart): boolean {
    const { id, role, organisationId } = part.position;
    const runs = (note: ModelNote) => note.from <= this.today && this.today <= note.to;
    const ofRole = this.words.filter((word) => word.position.role === role);
    if (this.saidNoTo(part)) return false;
    if (role === 'NAV_LOCAL') {
      if (ofRole.at(-1)?.said === 'NO') return false;
      // one counsellor of the case: the citizen's, else who was named first
      const counsellors = this.openParts().filter((one) => one.position.role === role);
      const first = counsellors.find((one) => !this.saidNoTo(one));
      return !counsellors.some((one) => one.admitted) && first === part && this.notes.some(runs);
    }
    const there = ofRole.filter((word) => word.position.organisationId === organisationId);
    if (there.at(-1)?.said === 'NO') return false;
    if (role !== 'EMPLOYER' || this.leader?.id !== id || this.leader.organisationId !== organisationId)
      return false;
    const towards = this.notes.some((note) => note.employerId === organisationId && runs(note));
    return towards && !there.some((word) => word.said === 'YES' && word.position.id !== id);
  }

  private saidNoTo({ position: { id, role } }: ModelPart): boolean {
    const words = this.words.filter((word) => word.position.id === id && word.position.role === role);
    return words.at(-1)?.said === 'NO';
  }

  partsOf(personId: string): ModelPart[] {
    return this.activeParts().filter((part) => part.position.id === personId);
  }

  counts(record: ModelRecord, category: Category, today: Day): boolean {
    return (
      record.items.has(category) &&
      !record.whole &&
      !record.ended.has(category) &&
      record.from <= today &&
      (record.to === null || today <= record.to)
    );
  }

  /** May still count, today or later. */
  isLive(record: ModelRecord, category: Category, today: Day): boolean {
    return this.counts({ ...record, from: Math.min(record.from, today) }, category, today);
  }

  decide(part: ModelPart, category: Category, today: Day): Decision {
    return decide(part.position.role, category, this.facts(part, category, today));
  }

  private facts(part: ModelPart, category: Category, today: Day): Facts & { readonly opened: boolean } {
    const counting = this.records.filter((one) => this.counts(one, category, today));
    const grants = counting
      .filter((one) => one.kind === 'GRANT' && one.part === part)
      .map(({ items }) => items.get(category));
    return {
      participation: this.participation(part),
      // a no is said to the role in the case, whoever takes it
      objected: counting.some(
        (one) => one.kind === 'OBJECTION' && one.part.position.role === part.position.role,
      ),
      opened: this.holds(ruleFor(part.position.role, category).floorFrom, part, today),
      consent: grants.reduce<Level>(
        (best, level = 'NONE') => (rankOf(level) > rankOf(best) ? level : best),
        'NONE',
      ),
    };
  }

  private participation(part: ModelPart): Participation {
    if (!part.active || this.closed) return 'ENDED';
    if (part.admitted) return 'ACTIVE';
    return this.lawHolds(part) ? 'BY_LAW' : 'INVITED';
  }

  /** A plan that was sent; a meeting of Nav's within a week, not called off, to which somebody is called; an open commission. */
  private holds(floorFrom: FloorEvent | null, part: ModelPart, today: Day): boolean {
    switch (floorFrom) {
      case null:
        return false;
      case 'FOLLOW_UP_PLAN_SENT':
        return this.sent.size > 0;
      case 'WEEK_BEFORE_MEETING':
        return this.rows.some(
          ({ meeting, named }) =>
            meeting !== undefined && !meeting.off && meeting.day - 7 <= today && named.length > 0,
        );
      case 'COMMISSIONED':
        return this.commissions.some(
          (one) =>
            one.open &&
            one.service === part.position.service &&
            this.activeParts().some(
              ({ position }) =>
                position.role === 'NAV_LOCAL' && position.organisationId === one.organisationId,
            ),
        );
    }
  }

  /** What the issuer has by law is the plan of the job whose plan was sent. */
  private isBeyondLaw(part: ModelPart, row: StoredRow & { readonly table?: string }): boolean {
    if (row.beyondLaw === true) return true;
    const ofOther = row.employerId === null || row.employerId === undefined || !this.sent.has(row.employerId);
    return row.table === 'accommodation' && part.position.role === 'GP' && ofOther;
  }

  private reads(part: ModelPart, row: StoredRow, today: Day): boolean {
    const facts = this.facts(part, row.category, today);
    const of = (opened: boolean) => decide(part.position.role, row.category, { ...facts, opened }).level;
    const stored = { ...row, beyondLaw: this.isBeyondLaw(part, row) };
    return mayRead(sightOf(part), stored, { level: of(facts.opened), undated: of(false) });
  }

  /** The ids of everything that these parts together may see. */
  seenBy(parts: readonly ModelPart[], today: Day): string[] {
    const rows = [...this.rows, ...this.entries()];
    return rows
      .filter((row) => parts.some((part) => this.reads(part, row, today)))
      .map(({ id }) => id)
      .sort();
  }

  /** Who takes part, as rows. One whose part has ended is on nobody's list but the citizen's. */
  private entries(): (StoredRow & { id: string })[] {
    return this.activeParts().map(({ id, position: { role, organisationId } }) => ({
      id,
      category: participantCategory(role),
      from: 1,
      employerId: speaksForEmployer(role) ? organisationId : null,
      named: [id],
    }));
  }
}

const sightOf = ({ id, position }: ModelPart) => ({
  id,
  personId: position.id,
  role: position.role,
  organisationId: position.organisationId,
});
