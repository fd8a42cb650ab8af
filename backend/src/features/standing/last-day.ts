import type { IsoDate } from '@samtavle/shared/domain';
import { addMonths } from '@samtavle/shared/domain';
import type { ActTransaction } from '../../platform/acts/act-transaction.js';

/** The database's own date; no other clock counts. */
export async function todayOf(tx: ActTransaction): Promise<IsoDate> {
  const [row] = await tx.query<{ today: IsoDate }>('select app.today()::text as today');
  if (row === undefined) throw new Error('The database has no clock.');
  return row.today;
}

/** Why a last day cannot be chosen, or null: it is over already, or more than so many months ahead. */
export function notWithin(today: IsoDate, lastDay: IsoDate, months: number): 'PAST' | 'TOO_FAR' | null {
  if (lastDay < today) return 'PAST';
  return lastDay > addMonths(today, months) ? 'TOO_FAR' : null;
}
