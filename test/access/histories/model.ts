import type { Category, ConsentKind, Decision, Facts, Level, Rule } from '@samtavle/shared/policy';
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
  active: boolean;
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
  from: 1 | 2 | 3;
  version: number;
  named: string[];
  /** The event that this is, for floors that stand from an event on; a meeting has a day. */
  readonly event?: { readonly what: FloorEvent; readonly day: Day };
}

/**
 * What has happened in one case, remembered as plainly as it can be: this is the oracle. It asks decide() and nothing
 * else of the product, and it never looks into the database.
 */
export class Model {
  readonly parts: ModelPart[] = [];
  readonly records: ModelRecord[] = [];
  readonly rows: ModelRow[] = [];
  closed = false;
  readonly caseId: string;

  constructor(caseId: string) {
    this.caseId = caseId;
  }

  activeParts(): ModelPart[] {
    return this.closed ? [] : this.parts.filter((part) => part.active);
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
    const counting = this.records.filter((one) => one.part === part && this.counts(one, category, today));
    const grants = counting.filter(({ kind }) => kind === 'GRANT').map(({ items }) => items.get(category));
    return {
      participation: part.active && !this.closed ? 'ACTIVE' : 'ENDED',
      objected: counting.some(({ kind }) => kind === 'OBJECTION'),
      opened: this.hasCome(ruleFor(part.position.role, category).floorFrom, today),
      consent: grants.reduce<Level>(
        (best, level = 'NONE') => (rankOf(level) > rankOf(best) ? level : best),
        'NONE',
      ),
    };
  }

  /** A plan that was sent; a meeting within a week to which somebody is called. */
  private hasCome(floorFrom: FloorEvent | null, today: Day): boolean {
    const events = this.rows.filter(({ event }) => event?.what === floorFrom);
    if (floorFrom === 'FOLLOW_UP_PLAN_SENT') return events.length > 0;
    return events.some(
      ({ event, named }) => event !== undefined && event.day - 7 <= today && named.length > 0,
    );
  }

  private reads(part: ModelPart, row: StoredRow, today: Day): boolean {
    const facts = this.facts(part, row.category, today);
    const of = (opened: boolean) => decide(part.position.role, row.category, { ...facts, opened }).level;
    return mayRead(sightOf(part), row, { level: of(facts.opened), undated: of(false) });
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
  role: position.role,
  organisationId: position.organisationId,
});
