import { z } from 'zod';
import { noticeErrors } from '#app/copy/notices.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';
import type { Tier } from '#app/screening/screening.ts';

/** What somebody without an account can point at, in the order in which it is offered. */
export const noticeReasons = [
  'danger',
  'threat',
  'child_safety',
  'intimate_images',
  'hatred',
  'personal_data',
  'self_harm',
  'drugs',
  'fraud',
  'other_unlawful',
  'other_harmful',
] as const;

export type NoticeReason = (typeof noticeReasons)[number];

/** What moderators, who decide by the reasons of members, take it as. */
export const asReportReason: Record<NoticeReason, ReportReason> = {
  danger: 'worried',
  threat: 'attack',
  child_safety: 'something_else',
  intimate_images: 'identifies_someone',
  hatred: 'attack',
  personal_data: 'identifies_someone',
  self_harm: 'method_detail',
  drugs: 'promotes_use',
  fraud: 'misleading',
  other_unlawful: 'something_else',
  other_harmful: 'something_else',
};

/** How soon it is looked at before anything was screened: where a person may be in danger, within hours. */
export function tierOfNotice(reason: NoticeReason): Tier {
  return reason === 'danger' || reason === 'threat' || reason === 'child_safety' ? 'watch' : 'none';
}

/** In code points. */
export const MAX_PLACE = 500;
export const MAX_WORDS = 2000;
export const MAX_CONTACT = 200;

const words = (most: number) =>
  z
    .string()
    .default('')
    .transform((text) => text.trim())
    .refine((text) => Array.from(text).length <= most, { message: noticeErrors.tooLong(most) });

/** Whether anything of a text can be seen. */
const isVisible = (text: string) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** The form with which anybody points at something on this site. */
export const noticeSchema = z.object({
  reason: z.enum(noticeReasons, { error: noticeErrors.reason }),
  place: words(MAX_PLACE).refine(isVisible, { message: noticeErrors.place }),
  what: words(MAX_WORDS).refine(isVisible, { message: noticeErrors.what }),
  why: words(MAX_WORDS),
  contact: words(MAX_CONTACT).transform((contact) => contact || null),
  submissionKey: z.uuid({ error: noticeErrors.form }),
});

/** The form that asks how far a notice has got. */
export const statusSchema = z.object({
  reference: z.string({ error: noticeErrors.reference }).max(60, noticeErrors.reference),
});

/** What somebody points at, as the form sends it. */
export type Notice = Omit<z.infer<typeof noticeSchema>, 'submissionKey'>;

/**
 * The post that an address of this site leads to, where the text holds one: the conversation and the
 * number in it. Null when there is none.
 */
export function postInPlace(place: string): { threadId: string; number: number } | null {
  const found =
    /\/threads\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\?[^\s#]*)?(?:#post-(\d{1,6}))?/i.exec(
      place,
    );
  const [, threadId, number] = found ?? [];
  if (threadId === undefined) return null;
  return { threadId: threadId.toLowerCase(), number: Number(number ?? '1') };
}
