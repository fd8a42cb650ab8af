import type { ReadTransaction } from '../../platform/database/reads.js';

/** The readings of the pages beside the board (ADR 0046), by the last word of the page's address. */
const READINGS = {
  frister: 'app.read_deadlines',
  moter: 'app.read_meetings',
  oppfolging: 'app.read_reviews',
  hindringer: 'app.read_barriers',
  oppfolgingsplan: 'app.read_follow_up_plan',
  informasjon: 'app.read_info_strategy',
  behandling: 'app.read_pathway',
  malinger: 'app.read_measures',
  grunnlag: 'app.read_eligibility',
  rad: 'app.read_advice',
  jobbspor: 'app.read_job_trail',
} as const;
const PAGES = Object.keys(READINGS);

const SQL = `select ${Object.entries(READINGS)
  .map(([page, read]) => `${read}(s.token, p.case_id, p.id)::text as ${page}`)
  .join(', ')}
  from participant p cross join (select current_setting('app.session') as token) s where p.id = $1`;

/**
 * What this participant's own requests for the pages would answer at this point of the citizen's transaction, page by
 * page. The transaction looks with the participant's eyes from here on, so it must be rolled back.
 */
export async function seenPages(
  tx: ReadTransaction,
  participantId: string,
): Promise<Readonly<Record<string, string | null>>> {
  const [row] = await tx.query<Record<string, string | null>>(SQL, [participantId]);
  return row ?? {};
}

/** The pages on which anything at all would be another, in the order of the list. */
export function changedPages(
  before: Readonly<Record<string, string | null>>,
  after: Readonly<Record<string, string | null>>,
): readonly string[] {
  return PAGES.filter((page) => before[page] !== after[page]);
}
