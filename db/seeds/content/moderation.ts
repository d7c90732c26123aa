import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import type { ReportReason } from '#app/domain/moderation/report-reason.ts';

/** A post by its conversation and number. */
export type PostRef = { title: string; number: number };

/** Reports that wait for a moderator. */
export const openReports: readonly (PostRef & {
  by: string;
  reason: ReportReason;
  note: string | null;
})[] = [
  {
    title: 'Does it ever help to pour it away',
    number: 1,
    by: 'patched coat',
    reason: 'misleading',
    note: 'Pouring it away can be dangerous for her mother. It is answered below, but the question stands on top.',
  },
  {
    title: 'The phone at night',
    number: 1,
    by: 'gooseberry',
    reason: 'worried',
    note: 'She has hardly slept for two years. Could somebody ask how she is?',
  },
];

/** A post that was reported and hidden, so that its author has a statement of reasons to read. */
export const hiddenPost = {
  title: 'It comes every day at ten past five',
  author: 'willow at dusk',
  source:
    'Mine comes at six and it is awful. There is somebody by the station kiosk who always has something and never asks questions, in case anybody needs it to get through.',
  reportedBy: 'northbound',
  decidedBy: 'harbour wall',
  reasonCode: 'promotes_use' satisfies ReasonCode,
  explanation:
    'The second sentence says where to get something, and somebody might read it at ten past five. The first sentence is welcome here just as it is. Please write it again without the kiosk.',
} as const;
