import { days, type DurationMs } from '#app/domain/shared/duration.ts';

/** What comes of an appeal: the decision stands, is taken back, or another takes its place. */
export const appealOutcomes = ['uphold', 'overturn', 'amend'] as const;

export type AppealOutcome = (typeof appealOutcomes)[number];

/** How long after a statement its author can appeal. */
export const APPEAL_WINDOW: DurationMs = days(30);
/** How soon an appeal should be answered. Shown to whoever waits, as an aim. */
export const TIME_TO_ANSWER: DurationMs = days(7);

/** In code points. */
export const MAX_APPEAL = 4000;
export const MAX_APPEAL_NOTE = 2000;
/** Fewer characters than this answer nothing. */
const MIN_ANSWER = 10;

/** Whether an answer says something. Both outcomes are explained. */
export function isAnswer(text: string): boolean {
  return Array.from(text.trim()).length >= MIN_ANSWER;
}

/** How a statement stands for whoever wants to appeal. */
export type AppealStanding =
  | { kind: 'possible'; until: Date }
  | { kind: 'lodged'; lodgedAt: Date; dueAt: Date }
  | { kind: 'answered'; outcome: AppealOutcome; decidedAt: Date }
  | { kind: 'too_late' }
  /** Nothing was taken from the member, or it was looked at a second time already. */
  | { kind: 'none' };
