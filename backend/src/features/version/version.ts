import type { FieldValue } from '@samtavle/shared/domain';
import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';
import type { ActResult } from '../../platform/acts/result.js';
import { conflict, done, notThere } from '../../platform/acts/result.js';

/** A row that people edit; the database makes the next version of each change. */
export interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/** What a person sent, in the words of the input. */
export type Fields = Readonly<Record<string, FieldValue>>;

export interface Edit<E extends Versioned, F extends Fields> {
  readonly table: EntityTarget<E>;
  readonly id: string;
  readonly expectedVersion: number;
  /** Column by column what is written; the database counts the version. */
  readonly set: QueryDeepPartialEntity<E>;
  readonly mine: F;
  /** The stored side, in the same words. */
  readonly theirs: (row: E) => Readonly<Record<keyof F, FieldValue>>;
}

/**
 * Writes an edit if the row is still in the version that the person saw. Nothing written means that somebody was
 * first (both sides are shown) or that the wall refused, which is the same as not there.
 */
export async function saveEdit<E extends Versioned, F extends Fields>(
  tx: ActTransaction,
  { table, id, expectedVersion, set, mine, theirs }: Edit<E, F>,
): Promise<ActResult> {
  // TypeORM can't type what it builds for a generic entity; every Versioned has an `id`.
  const where = { id } as FindOptionsWhere<E>;
  const written = await tx.em
    .createQueryBuilder()
    .update(table)
    .set(set)
    .where(where)
    .andWhere('version = :expectedVersion', { expectedVersion })
    .updateEntity(false)
    .execute();
  const now = await tx.em.findOneBy(table, where);
  if (now === null) return notThere('id');
  if (written.affected === 1) return done(now.id, now.version);
  if (now.version === expectedVersion) return notThere('id');
  return outdated(now, mine, theirs(now));
}

/**
 * What an edit of a row and of the part of it that only some see comes to. To whoever sees both the version is their sum,
 * so that each change is one, and a change of the one tells those who see only the other nothing.
 */
export function withSide(saved: ActResult, sideVersion: number): ActResult {
  if (saved.kind === 'DONE')
    return done(saved.id, saved.version === null ? null : saved.version + sideVersion);
  return saved.kind === 'CONFLICT' ? { ...saved, version: saved.version + sideVersion } : saved;
}

/** The act was meant for an older version: what the person sent beside what is stored now. */
export function outdated<F extends Fields>(
  { version, changedAt }: { readonly version: number; readonly changedAt?: Date | null },
  mine: F,
  theirs: Readonly<Record<keyof F, FieldValue>>,
): ActResult {
  return conflict({ ...theirs, version, changedAt: changedAt ?? null }, mine);
}
