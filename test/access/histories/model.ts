import type { Category, ConsentKind, Decision, Level } from '@samtavle/shared/policy';
import { decide, participantCategory, rankOf } from '@samtavle/shared/policy';
import type { StoredRow } from '../sight.ts';
import { mayRead, speaksForEmployer } from '../sight.ts';
import type { Position } from './cast.ts';

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

  constructor(readonly caseId: string) {}

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
    const counting = this.records.filter((one) => one.part === part && this.counts(one, category, today));
    const grants = counting.filter(({ kind }) => kind === 'GRANT').map(({ items }) => items.get(category));
    return decide(part.position.role, category, {
      participation: part.active && !this.closed ? 'ACTIVE' : 'ENDED',
      objected: counting.some(({ kind }) => kind === 'OBJECTION'),
      consent: grants.reduce<Level>((best, level = 'NONE') => (rankOf(level) > rankOf(best) ? level : best), 'NONE'),
    });
  }

  /** The ids of everything that these parts together may see. */
  seenBy(parts: readonly ModelPart[], today: Day): string[] {
    const rows = [...this.rows, ...this.entries()];
    return rows
      .filter((row) =>
        parts.some((part) =>
          mayRead(sightOf(part), row, this.decide(part, row.category, today).level),
        ),
      )
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
