import { sql } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import { opensAlert } from '#app/domain/crisis-response/alert.ts';
import type { Finding } from '#app/domain/crisis-response/finding.ts';
import { raiseAlert } from '#app/domain/crisis-response/raise-alert.server.ts';
import type { Heard, ScreenedKind } from '#app/domain/crisis-response/screened-kind.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';
import { lockDrillOfText } from '#app/domain/drills/drills.repository.server.ts';

/** A text of a drill. It is in no group and no conversation, and nobody decides anything about it. */
export const screenedDrillText: ScreenedKind = {
  readTexts,
  state: (textId) => sql`
    select 1 as revision, false as "isHidden", false as "isWithdrawn" from drill_text where id = ${textId}`,
  readSurroundings: null,
  setHidden: null,
  follow: followDrillText,
};

async function readTexts(db: Db | Trx, wanted: readonly TextRevision[]): Promise<ScreenedText[]> {
  const ids = wanted.map(({ subjectId }) => subjectId);
  const result = await sql<ScreenedText>`
    select id as "subjectId", 1 as revision, body as text, author_id as "authorId", null as "groupId"
    from drill_text where id = any(${ids}::uuid[])
  `.execute(db);
  return result.rows;
}

/** What is found opens an alert like any other, but only while its drill runs. It opens no review item. */
async function followDrillText(
  trx: Trx,
  finding: Finding,
  { mayPage }: { mayPage: boolean },
): Promise<Heard> {
  const { tier, subjectId } = finding;
  if (!mayPage || !opensAlert(tier)) return 'nobody';
  const drill = await lockDrillOfText(trx, subjectId);
  if (drill?.state !== 'running') return 'nobody';
  await raiseAlert(trx, { ...finding, tier, reviewItemId: null });
  return 'paged';
}
