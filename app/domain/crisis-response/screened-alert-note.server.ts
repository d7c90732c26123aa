import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { followAlertNote } from '#app/domain/crisis-response/follow-alert-note.server.ts';
import type { ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';

/** What a responder wrote on an alert, by the id of the event. Never changed, so it has one wording. */
export const screenedAlertNote: ScreenedKind = {
  readTexts,
  state: (eventId) => sql`
    select 1 as revision, false as "isHidden", false as "isWithdrawn"
    from alert_event where id = ${eventId} and note is not null`,
  readSurroundings: null,
  setHidden: null,
  follow: followAlertNote,
};

async function readTexts(db: Db | Trx, wanted: readonly TextRevision[]): Promise<ScreenedText[]> {
  const ids = wanted.map(({ subjectId }) => subjectId);
  const result = await sql<ScreenedText>`
    select e.id as "subjectId", 1 as revision, e.note as text, e.actor_id as "authorId",
      null as "groupId"
    from alert_event e
    where e.id = any(${ids}::uuid[]) and e.note is not null and e.actor_id is not null
  `.execute(db);
  return result.rows;
}
