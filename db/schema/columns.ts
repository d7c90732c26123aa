import type { ColumnType } from 'kysely';

/** Set by the database unless given, and never changed afterwards. */
export type WrittenOnce<T> = ColumnType<T, T | undefined, never>;
/** Given when the row is made, and never changed afterwards. */
export type Fixed<T> = ColumnType<T, T, never>;
/** Has a default in the database; may change. */
export type Defaulted<T> = ColumnType<T, T | undefined, T>;
/** Empty until something happens. */
export type Later<T> = ColumnType<T | null, T | null | undefined, T | null>;
/** A JSON column: written as text, read as a value. */
export type Json<T> = ColumnType<T, string | undefined, string>;
/** A JSON column that is never changed. */
export type FixedJson<T> = ColumnType<T, string, never>;
/** Worked out by the database from other columns. */
export type Computed<T> = ColumnType<T, never, never>;
