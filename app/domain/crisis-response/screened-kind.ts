import type { RawBuilder } from 'kysely';
import type { Db, Trx } from '#db/client.server.ts';
import type { Finding } from '#app/domain/crisis-response/finding.ts';
import type { ScreenedText, TextRevision } from '#app/domain/crisis-response/screened-text.ts';
import type { SubjectState } from '#app/domain/moderation/decision.ts';
import type { SurroundingPost } from '#app/domain/posts/post-for-staff.ts';
import type { ThreadId } from '#app/domain/shared/ids.ts';

/** Where staff go from a text, and what stands around it. The caller decided that they may look. */
export type Surroundings = {
  /** The post at which the text stands, or of which it speaks, and who wrote that. */
  place: { threadId: ThreadId; number: number; title: string; authorHandle: string };
  posts: readonly SurroundingPost[];
};

/** Who heard of a finding: people were called, were told without a call, or nobody, since it was known. */
export type Heard = 'paged' | 'told' | 'nobody';

/**
 * Everything that screening, alerts and moderation need to know of one kind of text. A term that lets
 * people write something gives one of these and registers it in screened-kinds.server.ts.
 */
export type ScreenedKind = {
  /**
   * Reads many wordings at once, in any order. A wording that does not exist is left out. A text that
   * was hidden, taken back or edited since is read all the same: danger that was said stays said.
   */
  readTexts: (db: Db | Trx, wanted: readonly TextRevision[]) => Promise<ScreenedText[]>;
  /** Selects how one text stands, as one row or none. `for update` is added to lock it for a decision. */
  state: (subjectId: string) => RawBuilder<SubjectState>;
  /** Null when staff are shown nothing but the text. */
  readSurroundings: ((db: Db | Trx, subjectId: string) => Promise<Surroundings | null>) | null;
  /** Hides a text from members or shows it again, safe to run twice. Null when that cannot be. */
  setHidden: ((trx: Trx, subjectId: string, hidden: boolean) => Promise<boolean>) | null;
  /**
   * What follows from a finding of `watch` and above, where that is not the usual: a review item, and an
   * alert from `urgent` on. A kind with a way of its own has no alerts of its own: what is found belongs to
   * an alert that is there already. Unless `mayPage` holds nobody is called: whoever has that alert is told.
   * Null when nobody has it any more, so that the finding goes to the moderators' queue.
   */
  follow:
    ((trx: Trx, finding: Finding, options: { mayPage: boolean }) => Promise<Heard | null>) | null;
};
