import type { Datum } from '@/lib/domain/datum';

type Described = {
  /** What the column holds, in a few words, as printed on the data page. */
  readonly meaning: string;
};

type Optional = {
  /** Present where an empty cell is allowed: unknown, read as `null`. */
  readonly optional?: true;
};

type Span<T> = {
  /** Smallest and largest value that can be true of this sea: anything outside is a slip. */
  readonly min: T;
  readonly max: T;
};

/**
 * One column: how its cells are written, its unit and its physical range.
 * `unit` is also the end of the column's name (`level_m`); `null` marks a count or a value with its unit in the row.
 * `ids` and `choices` hold several with `;` between them, read as one text that `splitList` and `splitChoices` take apart.
 */
export type Column = Described &
  (
    | ({ readonly kind: 'number'; readonly unit: string | null } & Span<number> & Optional)
    | ({ readonly kind: 'integer'; readonly unit: string | null } & Span<number> & Optional)
    | ({ readonly kind: 'year' } & Span<number> & Optional)
    | ({ readonly kind: 'month' } & Span<string>)
    | ({ readonly kind: 'choice' | 'choices'; readonly options: readonly string[] } & Optional)
    | ({ readonly kind: 'text' | 'link' | 'doi' | 'id' | 'ids' } & Optional)
    | { readonly kind: 'source' | 'datum' }
  );

export type Columns = Readonly<Record<string, Column>>;

/** A column whose names, one or several, must be keys of another table or among `or`. */
export type Reference<Name extends string = string> = {
  readonly column: Name;
  /** File of the other table, whose key is a single column. */
  readonly table: string;
  /** Names that are admitted beside its keys: a stretch of coast where no port is meant. */
  readonly or?: readonly string[];
};

/** A table of `data/`, written down once: parser, check, data page and download read this record. */
export type Table<C extends Columns = Columns, Name extends string = string> = {
  readonly file: string;
  readonly title: string;
  /** Source record printed with the table; its datum must be the table's. */
  readonly sourceId: string;
  /** Vertical datum of the levels in it, or null where it holds none. */
  readonly datum: Datum | null;
  readonly columns: C;
  /** Columns whose values together occur once. */
  readonly key: readonly Name[];
  /**
   * Column that orders the rows, from row to row by `step` (months count as 1), so that a gap is written as an empty
   * cell; `null` for rising by any amount. `within`: column of the series that a row belongs to.
   */
  readonly order?: {
    readonly by: Name;
    readonly step: number | null;
    readonly within?: Name;
  };
  /** Columns that name rows of other tables. */
  readonly references?: readonly Reference<Name>[];
};

type Value<C extends Column> = C extends { readonly kind: 'number' | 'integer' | 'year' }
  ? number
  : C extends { readonly kind: 'choice'; readonly options: readonly (infer Option)[] }
    ? Option
    : string;

/** The value a cell of the column is read to. */
export type Cell<C extends Column = Column> = C extends { readonly optional: true } ? Value<C> | null : Value<C>;

/** A row of the table as read: one value per column. */
export type Row<C extends Columns> = { readonly [Name in keyof C]: Cell<C[Name]> };

/** Declare a table, keeping the names, kinds and options of its columns in the type. */
export function defineTable<const C extends Columns>(table: Table<C, keyof C & string>): Table<C> {
  return table;
}
