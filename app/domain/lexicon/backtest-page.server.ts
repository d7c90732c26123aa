import {
  parseBacktestResult,
  summaryOf,
  type BacktestExample,
  type BacktestResult,
} from '#app/domain/lexicon/backtest-result.ts';
import {
  selectBacktest,
  selectBacktestsOf,
} from '#app/domain/lexicon/backtests.repository.server.ts';
import { viewOfJob } from '#app/domain/lexicon/job-view.ts';
import { selectDraft } from '#app/domain/lexicon/lexicon-drafts.repository.server.ts';
import { whoIs } from '#app/domain/moderation/queue-scope.server.ts';
import { isReviewableText } from '#app/domain/moderation/reviewable-text.repository.server.ts';
import { readPostPlace } from '#app/domain/posts/post-place.server.ts';
import { readScreenedTexts } from '#app/domain/crisis-response/screened-texts.server.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { LexiconBacktestId, LexiconDraftId, PostId } from '#app/domain/shared/ids.ts';
import { labelledSentences } from '#app/screening/labelled-sentences.ts';

const BACKTESTS_SHOWN = 10;

/** What the page of a back-test shows. Null for anybody but a safety lead, and when there is none. */
export async function readBacktestPage(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  id: LexiconBacktestId,
) {
  const row = isSafetyLead(actor) ? await selectBacktest(deps.db, id) : null;
  if (row === null) {
    deps.log.warn({ actorId: actor.id, backtestId: id }, 'refused: no such back-test');
    return null;
  }
  const result = parseBacktestResult(row.result);
  return {
    job: viewOfJob(row),
    draft: { id: row.draftId, title: row.draftTitle },
    against: row.against,
    days: row.days,
    result: result === null ? null : await viewOfResult(result),
  };
}

/**
 * A draft with its last back-tests, newest first, for the page on which one is asked for. Null for anybody
 * but a safety lead, and when there is no such draft.
 */
export async function readBacktestsOfDraft(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  draftId: LexiconDraftId,
) {
  const draft = isSafetyLead(actor) ? await selectDraft(deps.db, draftId) : null;
  if (draft === null) {
    deps.log.warn({ actorId: actor.id, draftId }, 'refused: no such draft');
    return null;
  }
  const rows = await selectBacktestsOf(deps.db, draftId, BACKTESTS_SHOWN);
  return {
    draft: { id: draft.id, title: draft.title },
    backtests: rows.map((row) => ({ id: row.id, job: viewOfJob(row) })),
  };
}

export type BacktestPage = NonNullable<Awaited<ReturnType<typeof readBacktestPage>>>;

async function viewOfResult(result: BacktestResult) {
  const { sentences, examples } = result;
  const byId = new Map((await labelledSentences()).map((sentence) => [sentence.id, sentence]));
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const sentence = byId.get(id);
      return sentence === undefined ? [] : [sentence];
    });
  const listed = (list: readonly BacktestExample[]) =>
    list.map(({ subjectKind, from, to, rules }) => ({ subjectKind, from, to, rules }));
  return {
    summary: summaryOf(result),
    matrix: result.matrix,
    unread: result.unread,
    examples: { raised: listed(examples.raised), lowered: listed(examples.lowered) },
    sentences: {
      total: sentences.total,
      rightNow: sentences.rightNow,
      rightThen: sentences.rightThen,
      newlyWrong: named(sentences.newlyWrongIds),
      newlyRight: named(sentences.newlyRightIds),
    },
  };
}

export type ExampleList = 'raised' | 'lowered';

/**
 * Opens the words of one example, after writing that into the audit log. Null for anybody but a safety
 * lead, when there is no such example, when its words are gone, and for leads who could not decide about
 * them either: whoever they are by or about, and whoever told them.
 */
export async function openBacktestExample(
  deps: Pick<Deps, 'db' | 'log'>,
  actor: Actor,
  which: { backtestId: LexiconBacktestId; list: ExampleList; index: number },
) {
  const { db } = deps;
  const row = isSafetyLead(actor) ? await selectBacktest(db, which.backtestId) : null;
  const example = parseBacktestResult(row?.result ?? null)?.examples[which.list][which.index];
  if (row === null || example === undefined) {
    deps.log.warn({ actorId: actor.id, backtestId: which.backtestId }, 'refused: no such example');
    return null;
  }
  const { subjectKind, subjectId, revision } = example;
  const wording = { kind: subjectKind, subjectId, revision };
  const found = (await readScreenedTexts(db, [wording])).of(wording);
  if (found === undefined) return null;
  if (!(await isReviewableText(db, whoIs(actor), { ...found, kind: subjectKind }))) {
    deps.log.warn({ actorId: actor.id, backtestId: which.backtestId }, 'refused: kept from them');
    return null;
  }
  // Nobody sees a word of it before the look is on record.
  await recordAudit(db, {
    actorId: actor.id,
    action: 'lexicon.example_viewed',
    subjectKind,
    subjectId,
    facts: { backtestId: which.backtestId, revision, list: which.list },
  });
  // The subject of this kind is a post.
  const place =
    subjectKind === 'post' ? await readPostPlace(deps, actor, subjectId as PostId) : null;
  return { ...example, text: found.text, against: row.against, place };
}
