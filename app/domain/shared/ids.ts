import { v7 as uuidV7, validate } from 'uuid';

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type MemberId = Id<'Member'>;
export type SessionId = Id<'Session'>;
export type GroupId = Id<'Group'>;
export type ThreadId = Id<'Thread'>;
export type PostId = Id<'Post'>;
export type DraftId = Id<'Draft'>;
export type ScreeningTaskId = Id<'ScreeningTask'>;
export type ScreeningId = Id<'Screening'>;
export type AlertId = Id<'Alert'>;
export type AlertEventId = Id<'AlertEvent'>;
export type MessageId = Id<'Message'>;
export type ContactMethodId = Id<'ContactMethod'>;
export type ReviewItemId = Id<'ReviewItem'>;
export type ReviewSignalId = Id<'ReviewSignal'>;
export type DecisionId = Id<'Decision'>;
export type StatementId = Id<'Statement'>;
export type ScheduleId = Id<'Schedule'>;
export type RotationId = Id<'Rotation'>;
export type OverrideId = Id<'Override'>;
export type PolicyId = Id<'Policy'>;
export type DestinationId = Id<'Destination'>;
export type ResponderCycleId = Id<'ResponderCycle'>;
export type AuditEventId = Id<'AuditEvent'>;
export type LexiconDraftId = Id<'LexiconDraft'>;
export type LexiconBacktestId = Id<'LexiconBacktest'>;
export type RescreeningId = Id<'Rescreening'>;
export type CaseId = Id<'Case'>;
export type CaseEventId = Id<'CaseEvent'>;
export type CaseMessageId = Id<'CaseMessage'>;
export type FollowUpId = Id<'FollowUp'>;
export type CaseConsultId = Id<'CaseConsult'>;
export type EmergencyStepId = Id<'EmergencyStep'>;
export type ClosingId = Id<'Closing'>;
export type DebriefId = Id<'Debrief'>;
export type DrillId = Id<'Drill'>;
export type DrillTextId = Id<'DrillText'>;
export type RulesVersionId = Id<'RulesVersion'>;
export type RuleCommentId = Id<'RuleComment'>;
export type DecisionEffectId = Id<'DecisionEffect'>;
export type MaskId = Id<'Mask'>;
export type SanctionId = Id<'Sanction'>;
export type StrikeId = Id<'Strike'>;
export type AppealId = Id<'Appeal'>;
export type AppealNoteId = Id<'AppealNote'>;
export type BulkDecisionId = Id<'BulkDecision'>;
export type MemberNoteId = Id<'MemberNote'>;
export type MutedWordId = Id<'MutedWord'>;
export type DrawSeedId = Id<'DrawSeed'>;
export type GoldenItemId = Id<'GoldenItem'>;
export type SecondReviewId = Id<'SecondReview'>;
export type NoticeId = Id<'Notice'>;
export type RiskId = Id<'Risk'>;

/** A new id. Ids grow with time (UUID version 7, RFC 9562), so that new rows stay close in an index. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- The caller names the brand.
export function newId<T extends Id<string>>(): T {
  return uuidV7() as T; // The brand exists in the type system alone.
}

/** Reads an id out of an address or a form. Null when it cannot be one, which callers show as not found. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- The caller names the brand.
export function parseId<T extends Id<string>>(value: unknown): T | null {
  return typeof value === 'string' && validate(value) ? (value.toLowerCase() as T) : null; // Parser.
}
