import type { DecisionAction } from '#db/schema/moderation.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';

/**
 * A statement of reasons with the fields of the European Commission's transparency database (Article 24
 * (5) of the Digital Services Act). Nothing that a person wrote is in it, nor anything by which one could
 * be found here: the day instead of the moment, a keyed hash instead of an id, fixed words instead of the
 * moderator's own.
 */
export type StatementRecord = {
  puid: string;
  decision_visibility: 'DECISION_VISIBILITY_CONTENT_DISABLED' | 'DECISION_VISIBILITY_OTHER';
  decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT' | 'DECISION_GROUND_INCOMPATIBLE_CONTENT';
  category: string;
  content_type: 'CONTENT_TYPE_TEXT';
  application_date: string;
  decision_facts: string;
  source_type: 'SOURCE_ARTICLE_16' | 'SOURCE_TYPE_OTHER_NOTIFICATION' | 'SOURCE_VOLUNTARY';
  automated_detection: 'Yes' | 'No';
  automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED';
};

/** The database's word for a reason. Any that has none of its own broke the rules of this house. */
const categories: Partial<Record<ReasonCode, string>> = {
  method_detail: 'STATEMENT_CATEGORY_SELF_HARM',
  attack: 'STATEMENT_CATEGORY_CYBER_VIOLENCE',
  identifies_someone: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
  promotes_use: 'STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS',
  unlawful: 'STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE',
};

/** What a record is made from. */
export type RecordedStatement = {
  sentOn: string;
  action: DecisionAction;
  reasonCode: ReasonCode;
  hadNotice: boolean;
  hadReport: boolean;
  screenerInvolved: boolean;
};

/** The record of one statement that took something from its author. */
export function recordOf(
  statement: RecordedStatement,
  words: { puid: string; facts: string },
): StatementRecord {
  const { reasonCode, hadNotice, hadReport, screenerInvolved } = statement;
  return {
    puid: words.puid,
    decision_visibility:
      statement.action === 'hide'
        ? 'DECISION_VISIBILITY_CONTENT_DISABLED'
        : 'DECISION_VISIBILITY_OTHER',
    decision_ground:
      reasonCode === 'unlawful'
        ? 'DECISION_GROUND_ILLEGAL_CONTENT'
        : 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    category: categories[reasonCode] ?? 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
    content_type: 'CONTENT_TYPE_TEXT',
    application_date: statement.sentOn,
    decision_facts: words.facts,
    source_type: hadNotice
      ? 'SOURCE_ARTICLE_16'
      : hadReport
        ? 'SOURCE_TYPE_OTHER_NOTIFICATION'
        : 'SOURCE_VOLUNTARY',
    automated_detection: screenerInvolved ? 'Yes' : 'No',
    automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
  };
}
