import { z } from 'zod';
import { textProblems, tooLong } from '#app/copy/posting.ts';
import { parseContentNotes } from '#app/domain/posts/content-note.ts';
import { formSaveFields } from '#app/domain/posts/form-save.ts';
import { parsePlace } from '#app/domain/posts/place.ts';
import { parseReactionKind } from '#app/domain/posts/reaction.ts';
import { supportFields } from '#app/domain/support/forms.ts';
import {
  MAX_POST,
  MAX_TITLE,
  problemOfSource,
  problemOfTitle,
  type TextProblem,
} from '#app/domain/posts/written-text.ts';

/** The fields that may be sent several times. */
export const postLists = ['contentNotes'] as const;

// What a form asks for besides the words: an unknown name of a note is left out, not refused, because no
// form of ours sends one.
const contentNotes = z.array(z.string()).default([]).transform(parseContentNotes);
// A form that carries no key is taken once, like one with a new key.
const submissionKey = z.uuid().optional();
/**
 * The button that was pressed. A preview posts nothing; nor does putting away the offer of support, which
 * without scripts is a preview, too.
 */
const intent = z.enum(['post', 'preview', 'away']).catch('post');

const source = z.string({ error: textProblems.empty }).superRefine((text, context) => {
  const problem = problemOfSource(text);
  if (problem !== null) context.addIssue(sentence(problem, MAX_POST, textProblems.empty));
});

const title = z
  .string({ error: textProblems.emptyTitle })
  .transform((text) => text.trim())
  .superRefine((text, context) => {
    const problem = problemOfTitle(text);
    if (problem !== null) context.addIssue(sentence(problem, MAX_TITLE, textProblems.emptyTitle));
  });

/** A reply. */
export const replySchema = z.object({
  source,
  contentNotes,
  submissionKey,
  intent,
  ...supportFields,
  ...formSaveFields,
});
/** A new conversation. */
export const startSchema = z.object({
  title,
  source,
  contentNotes,
  submissionKey,
  intent,
  ...supportFields,
  ...formSaveFields,
});
/** New words for a post; with a title when it opens its conversation. */
export const editSchema = z.object({
  title: title.optional(),
  source,
  contentNotes,
  intent,
  ...supportFields,
  baseRevision: z.coerce.number().int().min(1).max(1_000_000).catch(0),
  ...formSaveFields,
});

/** What can be read of a form in which something was wrong. */
export const refusedSchema = z.object({
  title: z.string().default(''),
  source: z.string().default(''),
  contentNotes,
  intent,
  ...supportFields,
  ...formSaveFields,
});

/** What was typed so far. Anything may be unfinished, so nothing is asked of the words. */
export const draftSchema = z.object({
  place: z.string().transform((value, context) => {
    const place = parsePlace(value);
    if (place !== null) return place;
    context.addIssue({ code: 'custom', message: textProblems.stale });
    return z.NEVER;
  }),
  title: z.string().default(''),
  source: z.string().default(''),
  contentNotes,
  submissionKey: z.uuid().optional().catch(undefined),
  ...formSaveFields,
});

/**
 * Words for people on duty, from whatever form somebody wrote them in. The title may be unfinished, and a
 * place that cannot be read is none: then no draft is kept.
 */
export const askSchema = z.object({
  place: z
    .string()
    .optional()
    .transform((value) => (value === undefined ? null : parsePlace(value))),
  title: z.string().default(''),
  source,
  contentNotes,
  submissionKey: z.uuid().optional().catch(undefined),
  ...formSaveFields,
});

/** What is to be done with a draft in the list of one's own. */
export const ownDraftSchema = z.object({ intent: z.enum(['delete', 'goOn']), id: z.uuid() });

/** A text whose look is asked for. */
export const previewSchema = z.object({ source });

/** One press of a reaction: 'me_too', or 'me_too:on' and 'me_too:off' to say what should be afterwards. */
export const reactionSchema = z.object({
  reaction: z.string().transform((value, context) => {
    const [name, wish, ...rest] = value.split(':');
    const kind = parseReactionKind(name);
    if (kind !== null && rest.length === 0) {
      if (wish === undefined) return { kind, given: undefined };
      if (wish === 'on' || wish === 'off') return { kind, given: wish === 'on' };
    }
    context.addIssue({ code: 'custom', message: textProblems.notes });
    return z.NEVER;
  }),
});

function sentence(problem: TextProblem, limit: number, empty: string) {
  return { code: 'custom' as const, message: sentenceOf(problem, limit, empty) };
}

function sentenceOf(problem: TextProblem, limit: number, empty: string): string {
  switch (problem.kind) {
    case 'empty':
      return empty;
    case 'too-long':
      return tooLong(problem.over, limit);
    case 'line-break':
      return textProblems.lineBreak;
    case 'unstorable':
      return textProblems.unstorable;
  }
}
