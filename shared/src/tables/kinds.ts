/** What a column holds. Whatever treats columns differently asks for this, never for a name or a type. */
export type ColumnKind =
  // What it points at: the row's own id, the case that the row is about, a person, an organisation, another row.
  | 'id'
  | 'case'
  | 'person'
  | 'organisation'
  | 'row'
  /** Words that somebody wrote. */
  | 'free text'
  /** What a person or an organisation is called. */
  | 'name'
  /** By what a register or a login knows someone. */
  | 'identity'
  /** What opens or seals something, or its hash. */
  | 'secret'
  // A word of a closed list, or several.
  | 'code'
  | 'codes'
  // A number that the product counts with, or several.
  | 'counted'
  | 'numbers'
  /** How much consent it takes to see the row. */
  | 'level'
  /** A place in a row of things. */
  | 'order'
  /** How often something was changed. */
  | 'version'
  | 'date'
  | 'moment'
  | 'yes or no'
  /** Something whole, kept as it was. */
  | 'record';

/** The card of one table. */
export interface TableCard {
  readonly columns: Readonly<Record<string, ColumnKind>>;
}

/** Cards by table; one outside the schema `public` is named with its schema. */
export type Tables = Readonly<Record<string, TableCard>>;
