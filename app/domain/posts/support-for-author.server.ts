import type { Deps } from '#app/domain/shared/deps.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { ThreadId } from '#app/domain/shared/ids.ts';
import { selectOwnPost } from '#app/domain/posts/own-posts.repository.server.ts';
import type { SupportFields } from '#app/domain/support/card.ts';
import { countCardEvent } from '#app/domain/support/card-counts.server.ts';
import { offersSupport, type SpokenOf } from '#app/domain/support/offer.ts';
import { isPutAway, putAway, weigh, type WeighedOffer } from '#app/domain/support/put-away.ts';
import { readSupportPanel, type SupportPanelView } from '#app/domain/support/panel.server.ts';
import { screen } from '#app/screening/screen.ts';

/** Words that somebody is writing or has written; a reply has no title. */
type Words = { title?: string | undefined; source: string; spokenOf?: SpokenOf | undefined };

/**
 * What support to offer to the writer of these words, by the same screener that the worker runs. Judged
 * anew each time and kept nowhere: the screening that counts is the worker's.
 */
export function supportFor(
  { lexicon }: Pick<Deps, 'lexicon'>,
  { title = '', source, spokenOf }: Words,
): WeighedOffer | null {
  const text = title.trim() === '' ? source : `${title}\n\n${source}`;
  const screening = screen(text, lexicon.current());
  const offer = offersSupport(screening, spokenOf);
  return offer && weigh(offer, screening);
}

/**
 * The offer beside words that were not posted just now: those with which a form begins, or of an appeal, a
 * report and their like, on the page that follows or beside a form that was not taken. Null when there is no
 * need, or no words. Counted nowhere: whether it is seen beside a form shows later.
 */
export async function readSupportBeside(
  deps: Pick<Deps, 'db' | 'lexicon'>,
  actor: Actor,
  words: {
    title?: string | null;
    source: string | null | undefined;
    country?: string | null;
    /** `other` for what is told of somebody else. */
    spokenOf?: SpokenOf;
  } | null,
): Promise<SupportPanelView | null> {
  const { title, source, country = null, spokenOf } = words ?? {};
  if (source === null || source === undefined) return null;
  const offer = supportFor(deps, { title: title ?? '', source, spokenOf });
  return offer === null ? null : readSupportPanel(deps, actor, { offer, country });
}

/** Said to the author alone, right after posting. */
export type JustPosted = {
  number: number;
  /** Null when there is no need. */
  support: WeighedOffer | null;
};

/**
 * Whether to offer support beside a post that its author has just made. Null when the post is not the
 * person's own, or its words are no longer there to be read.
 */
export async function readJustPosted(
  deps: Pick<Deps, 'db' | 'lexicon'>,
  actor: Actor,
  post: { threadId: ThreadId; number: number },
): Promise<JustPosted | null> {
  const own = await selectOwnPost(deps.db, actor, post);
  if (own === null) return null;
  const words = post.number === 1 ? own : { source: own.source };
  return { number: post.number, support: supportFor(deps, words) };
}

/**
 * Whether people on duty are offered for words that may not be posted: when they would have called somebody.
 * Also where the offer of support was put away, since whoever pressed the button meant to be heard.
 */
export function mayAskPeopleOnDuty(deps: Pick<Deps, 'lexicon'>, words: Words): boolean {
  return (supportFor(deps, words)?.pressing.length ?? 0) > 0;
}

/** Whether the writer of these words has put away what would be offered beside them. */
export function hasPutAway(
  deps: Pick<Deps, 'lexicon'>,
  written: Words & Pick<SupportFields, 'supportAway'>,
): boolean {
  if (written.supportAway === undefined) return false;
  const offer = supportFor(deps, written);
  return offer !== null && isPutAway(offer, written.supportAway);
}

/**
 * The offer beside a form that is shown again, with a preview or because it was not taken: no `view` when
 * there is no need, or the writer has put it away, which `isPuttingAway` says they do just now. `away` is
 * what the form then carries. That it was shown is counted the first time, and nothing else is written down.
 */
export async function readSupportBesideForm(
  deps: Pick<Deps, 'db' | 'log' | 'lexicon'>,
  actor: Actor,
  written: Words & SupportFields,
  { isPuttingAway }: { isPuttingAway: boolean },
): Promise<{ view: SupportPanelView | null; away: string | undefined }> {
  const offer = supportFor(deps, written);
  const { supportVariant, supportShown, supportAway } = written;
  if (offer === null) return { view: null, away: supportAway };
  const away = isPuttingAway ? putAway(supportAway, offer) : supportAway;
  if (isPutAway(offer, away)) return { view: null, away };
  // About somebody else there is no card, and so nothing to compare.
  if (offer.forWhom === 'self' && supportShown === undefined && supportVariant !== undefined) {
    await countCardEvent(deps, supportVariant, 'shown');
  }
  const view = await readSupportPanel(deps, actor, { offer, country: written.country ?? null });
  return { view, away };
}
