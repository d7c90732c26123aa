import { randomUUID } from 'node:crypto';
import { data, redirect } from '@remix-run/node';
import type { z } from 'zod';
import { restrictionWords } from '#app/copy/restriction.ts';
import { postingProblems, tooFast } from '#app/copy/posting.ts';
import { momentOf } from '#app/domain/moderation/moment.ts';
import type { Restriction } from '#app/domain/moderation/sanction.ts';
import type { FormSaveFields } from '#app/domain/posts/form-save.ts';
import { postLists, refusedSchema } from '#app/domain/posts/forms.ts';
import { formatPlace, type Place } from '#app/domain/posts/place.ts';
import { renderPost } from '#app/domain/posts/post-html.server.ts';
import {
  hasPutAway,
  mayAskPeopleOnDuty,
  readSupportBesideForm,
} from '#app/domain/posts/support-for-author.server.ts';
import { problemOfSource } from '#app/domain/posts/written-text.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { SupportFields } from '#app/domain/support/card.ts';
import type { SupportPanelView } from '#app/domain/support/panel.server.ts';
import { requirePlace } from '#app/http/left-draft.server.ts';
import { postedPath } from '#app/http/post-path.ts';
import { signedOutWithWords } from '#app/http/signed-out-words.server.ts';
import { readSubmission, type FormProblem } from '#app/http/submission.server.ts';
import { getViewer, type ViewerArgs } from '#app/http/viewer.server.ts';
import type { WebContext } from '#app/web-context.ts';

/** What a page needs in order to show a form again with every word that was typed. */
export type PostFormAnswer = {
  errors: Record<string, string[]>;
  values: Record<string, string>;
  lists: Record<string, string[]>;
  /** Clean HTML, when that is what was asked for. */
  preview: string | null;
  /** When its words speak of danger, and the writer has not put the offer away. */
  support: SupportPanelView | null;
  /** Its words speak of danger and may not be posted here or now: people on duty can read them. */
  mayAskDuty: boolean;
};

/** What every form has with which somebody writes. */
type Written = {
  title?: string | undefined;
  source: string;
  contentNotes: readonly string[];
  submissionKey?: string | undefined;
  baseRevision?: number | undefined;
  intent: 'post' | 'preview' | 'away';
} & SupportFields &
  FormSaveFields;

type PostForm<T> =
  | { kind: 'taken'; writer: Writer; value: T & { submissionKey: string } }
  /** To be returned by the action as it is. */
  | { kind: 'answer'; answer: Awaited<ReturnType<typeof answerAgain>> };

/**
 * Reads a form with which somebody writes: who they are, what they wrote, whether they may go on. Nothing
 * that was typed is lost: signed out, it goes along to the sign-in page (a thrown Response); refused,
 * limited or previewed, it stands in the form again. `place` is where its draft belongs, `to` the page
 * that it stands on.
 */
export async function readPostForm<T extends Written>(
  args: ViewerArgs & { context: Pick<WebContext, 'limits'> },
  schema: z.ZodType<T>,
  { place, to }: { place: Place; to: string },
): Promise<PostForm<T>> {
  const { deps } = args.context;
  const actor = await getViewer(args);
  if (actor === null) throw signedOutWithWords({ place: formatPlace(place), to });
  const submission = await readSubmission(args.request, schema, { lists: postLists });
  const writer = { deps, actor };
  if (!submission.ok) {
    const { values, lists } = submission;
    await requirePlace(writer, place, refusedSchema.parse({ ...values, ...lists }));
    return { kind: 'answer', answer: await refusedForm(writer, submission) };
  }
  const { value } = submission;
  if (value.intent !== 'post') {
    await requirePlace(writer, place, value);
    const preview = renderPost(value.source).html;
    const answer = await answerAgain(writer, value, { errors: {}, preview, status: 200 });
    return { kind: 'answer', answer };
  }
  const verdict = await args.context.limits.consume('post', actor.id);
  if (verdict.kind === 'limited') {
    const errors = { '': [tooFast(Math.ceil(verdict.retryAfterSeconds / 60))] };
    const headers = { 'Retry-After': String(verdict.retryAfterSeconds) };
    await requirePlace(writer, place, value);
    const answer = await answerAgain(writer, value, {
      ...{ errors, status: 429, headers },
      isTurnedAway: true,
    });
    return { kind: 'answer', answer };
  }
  return {
    kind: 'taken',
    writer,
    value: { ...value, submissionKey: value.submissionKey ?? randomUUID() },
  };
}

type Writer = {
  deps: Parameters<typeof readSupportBesideForm>[0];
  actor: Actor;
};

type AnswerAgain = {
  errors: Record<string, string[]>;
  status: number;
  preview?: string | null;
  /** What the form carries besides the words, and besides what it was sent with. */
  values?: Record<string, string>;
  headers?: Record<string, string>;
  /** Nothing is wrong with the words: their writer may not post here, or not now. */
  isTurnedAway?: boolean;
};

/**
 * The answer to a form that is shown again, whatever the reason: with all that was typed, and with the
 * offer of support that goes with its words.
 */
export async function answerAgain(writer: Writer, value: Written, again: AnswerAgain) {
  const { title, source, submissionKey, baseRevision, draftBase } = value;
  const { support, carried } = await supportAgain(writer, value);
  const values = {
    source,
    ...(title === undefined ? {} : { title }),
    ...(submissionKey === undefined ? {} : { submissionKey }),
    ...(draftBase === undefined ? {} : { draftBase }),
    ...(baseRevision === undefined ? {} : { baseRevision: String(baseRevision) }),
    ...carried,
    ...again.values,
  };
  const lists = { contentNotes: [...value.contentNotes] };
  const { errors, preview = null, status, headers = {}, isTurnedAway = false } = again;
  const mayAskDuty = isTurnedAway && mayAskPeopleOnDuty(writer.deps, value);
  const answer = { errors, values, lists, preview, support, mayAskDuty };
  return data<PostFormAnswer>(answer, { status, headers });
}

/**
 * Leads an author to the post that they made or changed. An offer of support that was put away for these
 * words stays away there.
 */
export function toPosted(
  { deps }: Writer,
  post: { threadId: string; number: number },
  value: Written,
) {
  return redirect(postedPath(post, { isSupportAway: hasPutAway(deps, value) }), 303);
}

/**
 * The answer to a form that was posted before with other words, which its writer may not know: these stand
 * in it again, and posted from there they make a post of their own.
 */
export function postedBefore(writer: Writer, value: Written) {
  return answerAgain(writer, value, {
    errors: { '': [postingProblems.postedBefore] },
    values: { submissionKey: randomUUID() },
    status: 409,
  });
}

/** The answer to words that cannot be posted here: they stand in the form again, and are kept as a draft. */
export function refusedPost(writer: Writer, value: Written, why: string) {
  return answerAgain(writer, value, { errors: { '': [why] }, status: 403, isTurnedAway: true });
}

/** The answer to a form in which something was wrong. What is only looked at needs no title yet. */
async function refusedForm(writer: Writer, { errors: all, values, lists }: FormProblem) {
  const written = refusedSchema.parse({ ...values, ...lists });
  const { title, source, intent } = written;
  const { title: ofTitle = [], ...others } = all;
  const isUntitledLook = intent !== 'post' && title.trim() === '';
  const errors = isUntitledLook || ofTitle.length === 0 ? others : all;
  const isLook = isUntitledLook && Object.keys(errors).length === 0 && !problemOfSource(source);
  const { support, carried } = await supportAgain(writer, written);
  return data<PostFormAnswer>(
    {
      errors,
      values: { ...values, ...carried },
      lists,
      preview: isLook ? renderPost(source).html : null,
      support,
      mayAskDuty: false,
    },
    { status: isLook ? 200 : 400 },
  );
}

/** The offer beside a form that is shown again, and what the form must then carry about it. */
async function supportAgain(
  { deps, actor }: Writer,
  form: Pick<Written, 'title' | 'source' | 'intent'> & SupportFields,
): Promise<{ support: SupportPanelView | null; carried: Record<string, string> }> {
  const isPuttingAway = form.intent === 'away';
  const beside = await readSupportBesideForm(deps, actor, form, { isPuttingAway });
  const { view: support, away: supportAway } = beside;
  const supportShown = support?.offer.forWhom === 'self' ? 'yes' : form.supportShown;
  const { supportVariant } = form;
  const carried = Object.fromEntries(
    Object.entries({ supportVariant, supportShown, supportAway }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  return { support, carried };
}

/** Where somebody cannot write and until when, and that nothing of theirs is lost. */
export function restrictedSentence({ until, groupName }: Restriction): string {
  const end = until === null ? null : momentOf(until.toISOString());
  return `${restrictionWords.says(groupName, end)} ${restrictionWords.kept} ${restrictionWords.more}`;
}
