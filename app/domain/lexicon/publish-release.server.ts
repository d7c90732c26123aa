import type { Db } from '#db/client.server.ts';
import { inTransaction } from '#db/transaction.ts';
import { differencesBetween } from '#app/domain/lexicon/lexicon-content.ts';
import { lexiconDigest } from '#app/domain/lexicon/lexicon-digest.server.ts';
import {
  insertVersion,
  keepRelease,
  lockVersions,
  selectHead,
} from '#app/domain/lexicon/lexicon-versions.repository.server.ts';
import { readEntriesInForce } from '#app/domain/lexicon/read-lexicon.server.ts';
import { releaseLexicon } from '#app/domain/lexicon/release-lexicon.server.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';

export type ReleaseOutcome =
  | { kind: 'published'; number: number }
  /** It is in force already. */
  | { kind: 'known' }
  /** People here have edited the lexicon: they decide. */
  | { kind: 'offered' };

const REASON = 'Came with a release of the software, where it was reviewed like code.';

/**
 * Puts the lexicon that comes with this release into the database: as version 1, or as a new version
 * where nobody has published one of their own. Of several processes at once one does it.
 */
export async function publishRelease(
  db: Db,
  release: Lexicon = releaseLexicon(),
): Promise<ReleaseOutcome> {
  const digest = lexiconDigest(release);
  return inTransaction(db, async (trx): Promise<ReleaseOutcome> => {
    await lockVersions(trx);
    await keepRelease(trx, { digest, content: release });
    const head = await selectHead(trx);
    if (head?.releaseDigest === digest) return { kind: 'known' };
    if (head !== null && head.kind !== 'release') return { kind: 'offered' };
    const number = (head?.number ?? 0) + 1;
    const touched =
      head === null
        ? []
        : differencesBetween(await readEntriesInForce(trx), release).map(({ entryId }) => entryId);
    await insertVersion(trx, {
      number,
      kind: 'release',
      content: release,
      digest,
      releaseDigest: digest,
      basedOn: head?.number ?? null,
      touched,
      draftId: null,
      reason: REASON,
      authorId: null,
      publishedBy: null,
    });
    return { kind: 'published', number };
  });
}
