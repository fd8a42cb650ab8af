import { ADDABLE } from '@samtavle/shared/policy';
import type { Canary } from './plant.ts';
import { COLUMNS } from './columns.ts';
import type { Rows, Sight, Stored } from './readers.ts';
import { mayReadRow } from './readers.ts';

/** Everything one answer held: what was asked, and status, headers and body as they came. */
export interface Emission {
  readonly channel: string;
  readonly asked: string;
  readonly text: string;
}

/** A canary where it may not be. */
export interface Leak {
  readonly channel: string;
  readonly asked: string;
  readonly mark: string;
  readonly from: string;
}

// The shapes that canaries have; whatever stands before or after, they are found.
const SHAPES = [
  /kanari-\d{5}/gi,
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi,
  /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/gi,
  /20[34]\d-\d\d-\d\d/g,
  /(?<![\w.])\d{3}\.\d(?!\d)/g,
  /(?<![\w.-])3[12]\d{3}(?![\w-])/g,
];

/** By the query through which it comes out. */
type Register = ReadonlyMap<string, ReadonlySet<string>>;

const FEW = 6;

/** All canaries of a database, and where they may come out. */
export class Aviary {
  private readonly byMark = new Map<string, Canary[]>();

  private readonly canaries: readonly Canary[];
  private readonly stored: ReadonlyMap<string, readonly Stored[]>;
  private readonly caseId: string;

  constructor(canaries: readonly Canary[], stored: ReadonlyMap<string, readonly Stored[]>, caseId: string) {
    this.canaries = canaries;
    this.stored = stored;
    this.caseId = caseId;
    for (const canary of canaries)
      this.byMark.set(canary.mark.toLowerCase(), [
        ...(this.byMark.get(canary.mark.toLowerCase()) ?? []),
        canary,
      ]);
  }

  /** What decide() and the stated rules let this reader have, wherever it comes out. */
  allowed(sight: Sight): ReadonlySet<string> {
    const marks = new Set<string>();
    const readable = new Set<Stored>();
    for (const { table, row, mark } of this.canaries) {
      if (!this.isOwn(row, sight) && !this.mayRead(table, row, sight)) continue;
      marks.add(mark.toLowerCase());
      if (readable.has(row)) continue;
      readable.add(row);
      // what a row names is known with the row; but never whose writing it is
      for (const [column, what] of Object.entries(COLUMNS[table] ?? {}))
        if (what === 'names a row' && !/^(own|by)_/.test(column))
          marks.add(String(row[column]).toLowerCase());
    }
    return marks;
  }

  /** What must stand on the board of this reader. */
  told(sight: Sight): readonly Canary[] {
    return this.canaries.filter(({ told, table, row }) => told && this.mayRead(table, row, sight));
  }

  /** The ids of what is stored and may not be seen, a few of each kind. */
  hiddenIds(sight: Sight): readonly string[] {
    const seen = new Map<string, number>();
    return (
      this.canaries
        // that somebody is in the registers is no secret of a case
        .filter(({ column, row }) => column === 'id' && !this.isRegister(row) && !this.isOwn(row, sight))
        .filter(({ table, row }) => !this.mayRead(table, row, sight))
        .filter(({ table }) => {
          seen.set(table, (seen.get(table) ?? 0) + 1);
          return (seen.get(table) ?? 0) <= FEW;
        })
        .map(({ mark }) => mark)
    );
  }

  /** Whom this reader may look up: parts of the registers, the same whatever the case holds, each through its own query. */
  register({ part, personId }: Sight): Register {
    // a citizen may bring in anyone, and so may a reader who is the citizen of another case
    const isCitizen = this.rows('public.case_file').some((one) => one['citizen_id'] === personId);
    const addable = isCitizen ? ADDABLE.CITIZEN : part === null ? [] : ADDABLE[part.role];
    return new Map([
      ['query directory', this.staffMarks(({ role }) => addable.some((one) => one === role))],
      // those of one's own role and place of work can be named as successors
      [
        'query handover',
        this.staffMarks(
          (row) => row['role'] === part?.role && row['organisation_id'] === part?.organisationId,
        ),
      ],
    ]);
  }

  private staffMarks(which: (row: Stored) => boolean): ReadonlySet<string> {
    const marks = new Set<string>();
    const staff = this.rows('public.staff').filter(which);
    for (const { person_id: person, organisation_id: organisation, title } of staff) {
      for (const [table, id] of [
        ['public.person', person],
        ['public.organisation', organisation],
      ] as const) {
        const row = this.rows(table).find((one) => one['id'] === id);
        for (const value of [id, row?.['name'], title]) marks.add(String(value).toLowerCase());
      }
    }
    return marks;
  }

  /** Every canary in what came that is not allowed. A register comes out through its own query alone. */
  leaks(
    emissions: readonly Emission[],
    allowed: ReadonlySet<string>,
    register: Register = new Map(),
  ): readonly Leak[] {
    return emissions.flatMap(({ channel, asked, text }) =>
      [...this.marksIn(text)]
        .filter((mark) => !allowed.has(mark) && !(register.get(channel)?.has(mark) ?? false))
        .map((mark) => ({ channel, asked, mark, from: this.placeOf(mark) })),
    );
  }

  /** The canaries in a text. */
  marksIn(text: string): ReadonlySet<string> {
    const found = SHAPES.flatMap((shape) => text.match(shape) ?? []).map((mark) => mark.toLowerCase());
    return new Set(found.filter((mark) => this.byMark.has(mark)));
  }

  private placeOf(mark: string): string {
    return [...new Set((this.byMark.get(mark) ?? []).map(({ table, column }) => `${table}.${column}`))].join(
      ', ',
    );
  }

  private isRegister(row: Stored): boolean {
    return row['case_id'] === undefined && row['citizen_id'] === undefined;
  }

  /** A case whose citizen the reader is. */
  private isOwn(row: Stored, { personId }: Sight): boolean {
    const caseId = row['citizen_id'] === undefined ? row['case_id'] : row['id'];
    return this.rows('public.case_file').some(
      (one) => one['id'] === caseId && one['citizen_id'] === personId,
    );
  }

  private readonly rows: Rows = (table) => this.stored.get(table) ?? [];

  /** In another's case the reader has no part. */
  private mayRead(table: string, row: Stored, sight: Sight): boolean {
    const of = row[table === 'public.case_file' ? 'id' : 'case_id'];
    const foreign = of !== undefined && of !== null && of !== this.caseId;
    return mayReadRow(table, row, foreign ? { ...sight, part: null } : sight, this.rows);
  }
}
