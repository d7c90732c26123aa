import type {
  AppealId,
  AppealNoteId,
  DecisionEffectId,
  DecisionId,
  GroupId,
  MaskId,
  MemberId,
  PostId,
  RuleCommentId,
  RulesVersionId,
  SanctionId,
  StatementId,
  StrikeId,
} from '#app/domain/shared/ids.ts';
import type { AppealOutcome } from '#app/domain/moderation/appeal.ts';
import type { EffectFacts, EffectKind } from '#app/domain/moderation/effect.ts';
import type { Rule } from '#app/domain/moderation/rules.ts';
import type { SanctionKind } from '#app/domain/moderation/person-measure.ts';
import type { Defaulted, Fixed, FixedJson, Later, WrittenOnce } from '#db/schema/columns.ts';

export type RulesVersionTable = {
  id: Fixed<RulesVersionId>;
  group_id: Fixed<GroupId | null>;
  number: Fixed<number>;
  rules: FixedJson<Rule[]>;
  proposed_by: Fixed<MemberId | null>;
  proposed_at: WrittenOnce<Date>;
  why: WrittenOnce<string>;
  comments_until: WrittenOnce<Date>;
  state: Defaulted<'draft' | 'adopted' | 'withdrawn'>;
  settled_by: Later<MemberId>;
  settled_at: Later<Date>;
  in_force_from: Later<Date>;
};

export type RuleCommentTable = {
  id: Fixed<RuleCommentId>;
  rules_version_id: Fixed<RulesVersionId>;
  author_id: Fixed<MemberId>;
  body: Fixed<string>;
  written_at: WrittenOnce<Date>;
  hidden_at: Later<Date>;
  submission_key: Fixed<string>;
  expired_at: Later<Date>;
};

/** What somebody who may adopt the draft answers to a comment. */
export type RuleCommentAnswerTable = {
  comment_id: Fixed<RuleCommentId>;
  author_id: Fixed<MemberId>;
  body: Fixed<string>;
  written_at: WrittenOnce<Date>;
};

export type DecisionEffectTable = {
  id: Fixed<DecisionEffectId>;
  decision_id: Fixed<DecisionId>;
  position: Fixed<number>;
  kind: Fixed<EffectKind>;
  target_id: Fixed<string>;
  facts: FixedJson<EffectFacts>;
  reversed_at: Later<Date>;
  reversed_by: Later<MemberId>;
};

export type PostMaskTable = {
  id: Fixed<MaskId>;
  post_id: Fixed<PostId>;
  words: Fixed<string>;
  continues: Fixed<MaskId | null>;
  set_at: WrittenOnce<Date>;
  lifted_at: Later<Date>;
  expired_at: Later<Date>;
};

export type SanctionTable = {
  id: Fixed<SanctionId>;
  member_id: Fixed<MemberId>;
  decision_id: Fixed<DecisionId>;
  kind: Fixed<SanctionKind>;
  group_id: Fixed<GroupId | null>;
  hours: Fixed<number | null>;
  imposed_at: WrittenOnce<Date>;
  lifted_at: Later<Date>;
  lifted_by: Later<MemberId>;
};

export type StrikeTable = {
  id: Fixed<StrikeId>;
  member_id: Fixed<MemberId>;
  decision_id: Fixed<DecisionId>;
  given_at: WrittenOnce<Date>;
  expires_at: Fixed<Date>;
  taken_back_at: Later<Date>;
};

export type AppealTable = {
  id: Fixed<AppealId>;
  decision_id: Fixed<DecisionId>;
  statement_id: Fixed<StatementId>;
  member_id: Fixed<MemberId>;
  body: Fixed<string>;
  lodged_at: WrittenOnce<Date>;
  due_at: Fixed<Date>;
  leads_told_at: Later<Date>;
  version: Defaulted<number>;
  outcome: Later<AppealOutcome>;
  answer: Later<string>;
  decided_by: Later<MemberId>;
  decided_at: Later<Date>;
  amended_by: Later<DecisionId>;
  expired_at: Later<Date>;
};

export type AppealNoteTable = {
  id: Fixed<AppealNoteId>;
  appeal_id: Fixed<AppealId>;
  author_id: Fixed<MemberId>;
  body: Fixed<string>;
  written_at: WrittenOnce<Date>;
  submission_key: Fixed<string>;
  expired_at: Later<Date>;
};

export type DecisionsTables = {
  rules_version: RulesVersionTable;
  rule_comment: RuleCommentTable;
  rule_comment_answer: RuleCommentAnswerTable;
  decision_effect: DecisionEffectTable;
  post_mask: PostMaskTable;
  sanction: SanctionTable;
  strike: StrikeTable;
  appeal: AppealTable;
  appeal_note: AppealNoteTable;
};
