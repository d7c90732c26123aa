import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import type { ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import { statementWords } from '#app/copy/statement.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';

/** What a statement of reasons rests on. Kept as it was, so that it can be shown and counted later. */
export type StatementFacts = {
  action: DecisionAction;
  reasonCode: ReasonCode;
  subjectKind: SubjectKind;
  subjectId: string;
  /** The wording that was decided about. */
  revision: number;
  groupName: string | null;
  /** The rules of the group at that moment, when the reason is one of them. */
  groupRules: string | null;
  /** In the moderator's own words; null when there are none. */
  explanation: string | null;
  /** Whether the screener, a machine, had pointed at the text. People alone decide. */
  screenerInvolved: boolean;
};

/**
 * The statement as its author reads it: what was decided, the rule, the facts, whether a machine had a
 * part in it, and how to object. Paragraphs, separated by empty lines.
 */
export function statementOfReasons(facts: StatementFacts): string {
  const words = statementWords;
  const place = facts.groupName === null ? '' : words.inGroup(facts.groupName);
  const paragraphs = [
    words.decided[facts.action](textKindWords[facts.subjectKind].yours + place),
    words.reason[facts.reasonCode],
    ...(facts.groupRules === null ? [] : [words.groupRules(facts.groupRules)]),
    ...(facts.explanation === null ? [] : [words.inTheirWords(facts.explanation)]),
    facts.screenerInvolved ? words.screenerInvolved : words.noScreener,
    facts.action === 'restore' ? words.restored : words.redress,
    words.stillWelcome[facts.action],
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** Short name of a statement, for objections. Says nothing about the person. */
export function referenceOf(statementId: string): string {
  return statementId.slice(-8).toUpperCase();
}
