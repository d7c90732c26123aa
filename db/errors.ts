import pg from 'pg';

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
const LOCK_NOT_AVAILABLE = '55P03';
const UNIQUE_VIOLATION = '23505';
const EXCLUSION_VIOLATION = '23P01';

/** Whether the same transaction may succeed when it is run again. */
export function isRetryable(error: unknown): boolean {
  return (
    error instanceof pg.DatabaseError &&
    (error.code === SERIALIZATION_FAILURE || error.code === DEADLOCK_DETECTED)
  );
}

// Data that cannot be, constraints, statements that cannot run, exceptions of our own functions, more than fits
// (into an index, for example), and what cannot be read from the disk.
const REFUSALS = ['21', '22', '23', '42', '44', '54', 'P0', 'XX'];

/** Whether the database refused what it was asked, and would answer the next question as well as before. */
export function isRefusal(error: unknown): boolean {
  return error instanceof pg.DatabaseError && REFUSALS.includes(error.code?.slice(0, 2) ?? '');
}

/**
 * Whether what failed may fail alone: the database refused it, or never saw it. A lost connection looks like the
 * latter; then whatever comes next fails as well.
 */
export function mayFailAlone(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || isRefusal(error);
}

/** Whether somebody else held a lock for longer than this transaction may wait. */
export function isLockTimeout(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE;
}

/** Whether `error` says that a row broke the unique constraint or index of this name. */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  return (
    error instanceof pg.DatabaseError &&
    error.code === UNIQUE_VIOLATION &&
    error.constraint === constraint
  );
}

/** Whether `error` says that a row overlaps another against the exclusion constraint of this name. */
export function isExclusionViolation(error: unknown, constraint: string): boolean {
  return (
    error instanceof pg.DatabaseError &&
    error.code === EXCLUSION_VIOLATION &&
    error.constraint === constraint
  );
}
