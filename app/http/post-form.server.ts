import { randomUUID } from 'node:crypto';
import { data } from '@remix-run/node';
import type { z } from 'zod';
import { restrictionWords } from '#app/copy/restriction.ts';
import { tooFast } from '#app/copy/posting.ts';
import { momentOf } from '#app/domain/moderation/moment.ts';
import type { Restriction } from '#app/domain/moderation/sanction.ts';
import { postLists } from '#app/domain/posts/forms.ts';
import { renderPost } from '#app/domain/posts/post-html.server.ts';
import { readSupportBesidePreview } from '#app/domain/posts/support-for-author.server.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { SupportFields } from '#app/domain/support/card.ts';
import type { SupportPanelView } from '#app/domain/support/panel.server.ts';
import { signedOutWithWords } from '#app/http/signed-out-words.server.ts';
import { readSubmission } from '#app/http/submission.server.ts';
import { getViewer, type ViewerArgs } from '#app/http/viewer.server.ts';
import type { WebContext } from '#app/web-context.ts';

/** What a page needs in order to show a form again with every word that was typed. */
export type PostFormAnswer = {
  errors: Record<string, string[]>;
  values: Record<string, string>;
  lists: Record<string, string[]>;
  /** Clean HTML, when that is what was asked for. */
  preview: string | null;
  /** Beside a preview, when its words speak of danger. */
  support?: SupportPanelView | null;
};

/** What every form has with which somebody writes. */
type Written = {
  title?: string | undefined;
  source: string;
  contentNotes: readonly string[];
  submissionKey?: string | undefined;
  intent: 'post' | 'preview' | 'away';
} & SupportFields;

type PostForm<T> =
  | { kind: 'taken'; actor: Actor; value: T & { submissionKey: string } }
  /** To be returned by the action as it is. */
  | { kind: 'answer'; answer: ReturnType<typeof answerWith> };

/**
 * Reads a form with which somebody writes: who they are, what they wrote, whether they may go on. Nothing
 * that was typed is lost: signed out, it goes along to the sign-in page (a thrown Response); refused,
 * limited or previewed, it stands in the form again. `place` is where its draft belongs, `to` the page
 * that it stands on.
 */
export async function readPostForm<T extends Written>(
  args: ViewerArgs & { context: Pick<WebContext, 'limits'> },
  schema: z.ZodType<T>,
  options: { place: string; to: string },
): Promise<PostForm<T>> {
  const actor = await getViewer(args);
  if (actor === null) throw signedOutWithWords(options);
  const submission = await readSubmission(args.request, schema, { lists: postLists });
  if (!submission.ok) {
    const { errors, values, lists } = submission;
    return { kind: 'answer', answer: answerWith({ errors, values, lists, preview: null }, 400) };
  }
  const { value } = submission;
  const echo = {
    errors: {},
    values: valuesOf(value),
    lists: { contentNotes: [...value.contentNotes] },
  };
  if (value.intent !== 'post') {
    const preview = renderPost(value.source).html;
    const written: T = value.intent === 'away' ? { ...value, supportAway: 'yes' } : value;
    const support = await readSupportBesidePreview(args.context.deps, actor, written);
    const shown = support?.offer.forWhom === 'self' ? 'yes' : written.supportShown;
    const values = { ...echo.values, ...supportValues({ ...written, supportShown: shown }) };
    return { kind: 'answer', answer: answerWith({ ...echo, values, preview, support }, 200) };
  }
  const verdict = await args.context.limits.consume('post', actor.id);
  if (verdict.kind === 'limited') {
    const errors = { '': [tooFast(Math.ceil(verdict.retryAfterSeconds / 60))] };
    const retryAfter = { 'Retry-After': String(verdict.retryAfterSeconds) };
    return {
      kind: 'answer',
      answer: answerWith({ ...echo, errors, preview: null }, 429, retryAfter),
    };
  }
  return {
    kind: 'taken',
    actor,
    value: { ...value, submissionKey: value.submissionKey ?? randomUUID() },
  };
}

/** The answer of an action that could not do what a form asked for, with all that was typed. */
export function answerWith(
  answer: PostFormAnswer,
  status: number,
  headers: Record<string, string> = {},
) {
  return data(answer, { status, headers });
}

/** The answer to words that cannot be posted here: they stand in the form again, and are kept as a draft. */
export function refusedPost(value: Written, why: string) {
  const lists = { contentNotes: [...value.contentNotes] };
  return answerWith({ errors: { '': [why] }, values: valuesOf(value), lists, preview: null }, 403);
}

/** Where somebody cannot write and until when, and that nothing of theirs is lost. */
export function restrictedSentence({ until, groupName }: Restriction): string {
  const end = until === null ? null : momentOf(until.toISOString());
  return `${restrictionWords.says(groupName, end)} ${restrictionWords.kept} ${restrictionWords.more}`;
}

function valuesOf(value: Written): Record<string, string> {
  return {
    source: value.source,
    ...(value.title === undefined ? {} : { title: value.title }),
    ...(value.submissionKey === undefined ? {} : { submissionKey: value.submissionKey }),
    ...supportValues(value),
  };
}

/** What a form that is shown again must still carry about the offer of support. */
export function supportValues(fields: SupportFields): Record<string, string> {
  const { supportVariant, supportShown, supportAway } = fields;
  return Object.fromEntries(
    Object.entries({ supportVariant, supportShown, supportAway }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
