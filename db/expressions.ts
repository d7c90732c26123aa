import { sql, type RawBuilder } from 'kysely';
import { minutes, type DurationMs } from '#app/domain/shared/duration.ts';

/** The database's own time. The only clock that decides anything; tests can turn it. */
export const appNow = (): RawBuilder<Date> => sql<Date>`app_now()`;

/** The database's time, `ms` milliseconds later (or earlier, when negative). */
export const appNowPlus = (ms: DurationMs): RawBuilder<Date> =>
  sql<Date>`app_now() + make_interval(secs => ${ms / 1000}::double precision)`;

/** Clocks are put right by less than this in ordinary times. */
const SET_RIGHT: DurationMs = minutes(5);

/**
 * Whether a moment that was written as at most `ahead` from then lies further ahead than it can: the clock
 * was set back since. Whoever waits for such a moment would wait for as long as it was set back.
 */
export const isOfLaterClock = (
  moment: RawBuilder<unknown>,
  ahead: DurationMs = 0,
): RawBuilder<boolean> => sql<boolean>`(${moment} > ${appNowPlus(ahead + SET_RIGHT)})`;

/** Whether a moment has come, which lay at most `ahead` from the time at which it was written. */
export const hasCome = (moment: RawBuilder<unknown>, ahead: DurationMs): RawBuilder<boolean> =>
  sql<boolean>`(${moment} <= ${appNow()} or ${isOfLaterClock(moment, ahead)})`;

/** Whether what was written as happening then is as old as this. */
export const isOld = (moment: RawBuilder<unknown>, age: DurationMs): RawBuilder<boolean> =>
  sql<boolean>`(${moment} <= ${appNowPlus(-age)} or ${isOfLaterClock(moment)})`;

/** How many elements a JSON column has. One that holds no list has one element, instead of failing the query. */
export const sizeOf = (column: string): RawBuilder<number> =>
  sql<number>`(jsonb_path_query_first(${sql.ref(column)}, '$.size()') #>> '{}')::integer`;

/** Whether the id in this column is none of these. */
export const isNoneOf = (column: string, ids: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} <> all(${ids}::uuid[])`;
