import { sql, type RawBuilder } from 'kysely';
import type { DurationMs } from '#app/domain/shared/duration.ts';

/** The database's own time. The only clock that decides anything; tests can turn it. */
export const appNow = (): RawBuilder<Date> => sql<Date>`app_now()`;

/** The database's time, `ms` milliseconds later (or earlier, when negative). */
export const appNowPlus = (ms: DurationMs): RawBuilder<Date> =>
  sql<Date>`app_now() + make_interval(secs => ${ms / 1000}::double precision)`;
