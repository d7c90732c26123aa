import { sql } from 'kysely';
import { onTestFinished } from 'vitest';
import { screenedKinds } from '#app/domain/crisis-response/screened-kinds.server.ts';
import { newId, type ScreeningTaskId } from '#app/domain/shared/ids.ts';
import type { Db } from '#db/client.server.ts';
import { truncateAll } from '#tests/support/database.ts';

/**
 * The task of a text of a kind that only a newer build knows, which has written it already. The list of
 * kinds is as it was once the test is over.
 */
export async function taskOfNewerKind(db: Db): Promise<ScreeningTaskId> {
  await sql`alter domain text_kind drop constraint text_kind_known`.execute(db);
  onTestFinished(async () => {
    await truncateAll(db);
    const known = sql.join(
      [...Object.keys(screenedKinds), 'canary', 'test'].map((kind) => sql.lit(kind)),
    );
    await sql`alter domain text_kind add constraint text_kind_known check (value in (${known}))`.execute(
      db,
    );
  });
  const id = newId<ScreeningTaskId>();
  await sql`
    insert into screening_task (id, subject_kind, subject_id, revision)
    values (${id}, 'song', ${newId()}, 1)
  `.execute(db);
  return id;
}
