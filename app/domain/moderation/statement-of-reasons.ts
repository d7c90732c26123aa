import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';
import type { AppealOutcome } from '#app/domain/moderation/appeal.ts';
import type { TextMeasureKind } from '#app/domain/moderation/effect.ts';
import {
  restricts,
  sanctionOf,
  type PersonMeasure,
} from '#app/domain/moderation/person-measure.ts';
import { momentOf } from '#app/domain/moderation/moment.ts';
import { isRuleCode, type ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import { contentNoteLabels } from '#app/copy/threads.ts';
import { statementWords } from '#app/copy/statement.ts';
import { textKindWords } from '#app/copy/text-kinds.ts';
import { parseContentNotes } from '#app/domain/posts/content-note.ts';

/** What a statement of reasons rests on. Kept as it was, so that it can be shown and counted later. */
export type StatementFacts = {
  action: DecisionAction;
  reasonCode: ReasonCode;
  subjectKind: SubjectKind;
  subjectId: string;
  /** The wording that was decided about. */
  revision: number;
  groupName: string | null;
  /** The rule that the reason names, in the words that were in force when the text was written. */
  rule?: { text: string; version: number; of: 'site' | 'group' } | null;
  /** What was done about the text besides hiding it: for notes their codes, for a move the group's name. */
  measures?: { kind: TextMeasureKind; detail: string }[];
  person?: PersonMeasure;
  /** Of a restriction: when it ends, as an ISO time; null without an end, or while it waits. */
  until?: string | null;
  /** The group in which a restriction holds; null for everywhere. */
  restrictedIn?: string | null;
  offersSupport?: boolean;
  /** In the moderator's own words; null when there are none. */
  explanation: string | null;
  /** Whether the screener, a machine, had pointed at the text. People alone decide. */
  screenerInvolved: boolean;
  /** The text had waited for a moderator before others read it; the decision ended that. */
  wasHeld?: boolean;
  /** Of the answer to an appeal, or of the decision that an appeal brought about. */
  appeal?: AppealOutcome;
  /** Somebody had read of the decision, and it was taken back at once by whoever made it. */
  isUndone?: boolean;
};

/**
 * The statement as its author reads it: what was decided, the rule, the facts, whether a machine had a
 * part in it, and how to object. Paragraphs, separated by empty lines.
 */
export function statementOfReasons(facts: StatementFacts): string {
  const words = statementWords;
  const { action, explanation, appeal } = facts;
  const inTheirWords = explanation === null ? [] : [words.inTheirWords(explanation)];
  if (facts.isUndone === true) {
    const what = textKindWords[facts.subjectKind].yours + placeOf(facts);
    return joined([words.undone(what), words.restored]);
  }
  if (appeal === 'uphold' || appeal === 'overturn') {
    const answer = explanation === null ? [] : [words.theirAnswer(explanation)];
    return joined([words.appeal[appeal], ...answer, words.final]);
  }
  if (isLetter(facts)) {
    return joined([
      ...heldWords(facts),
      ...inTheirWords,
      facts.offersSupport === true || facts.person?.kind === 'support' ? words.supportOnly : '',
    ]);
  }
  const takes = isAppealable(facts);
  const isSanctioned = sanctionOf(facts.person ?? { kind: 'nothing' }) !== null;
  return joined([
    appeal === undefined ? '' : words.appeal[appeal],
    words.decided[action](textKindWords[facts.subjectKind].yours + placeOf(facts)),
    ...heldWords(facts),
    ...(facts.measures ?? []).map(({ kind, detail }) =>
      words.measure[kind](kind === 'note' ? notesOf(detail) : detail),
    ),
    ...personWords(facts),
    action === 'hide' && !isSanctioned ? words.nothingElse : '',
    reasonWords(facts),
    ...inTheirWords,
    facts.screenerInvolved ? words.screenerInvolved : words.noScreener,
    appeal !== undefined ? words.final : takes ? words.redress : words.restored,
    facts.offersSupport === true ? words.support : '',
    !takes ? '' : isSanctioned ? words.welcome : words.aboutTheText,
  ]);
}

/**
 * Whether nothing was taken and nothing is held against the member: a message, a hand held out, or word
 * that a first post is now read by others.
 */
export function isLetter(facts: Pick<StatementFacts, 'action' | 'person' | 'wasHeld'>): boolean {
  const person = facts.person ?? { kind: 'nothing' };
  if (facts.action !== 'leave' || sanctionOf(person) !== null) return false;
  return person.kind !== 'nothing' || isRelease(facts);
}

/** Whether a statement tells of nothing but that a held text is now read by others. */
export function isRelease(facts: Pick<StatementFacts, 'action' | 'person' | 'wasHeld'>): boolean {
  const person = facts.person?.kind ?? 'nothing';
  return facts.wasHeld === true && facts.action === 'leave' && person === 'nothing';
}

/** Whether a member can appeal against what a statement tells: something was taken, and only once. */
export function isAppealable(
  facts: Pick<StatementFacts, 'action' | 'person' | 'appeal' | 'isUndone'>,
): boolean {
  if (facts.appeal !== undefined || facts.isUndone === true) return false;
  if (facts.action === 'hide' || facts.action === 'change') return true;
  return sanctionOf(facts.person ?? { kind: 'nothing' }) !== null;
}

/** What became of the waiting. A letter names the text; a decision has named it already. */
function heldWords(facts: StatementFacts): string[] {
  if (facts.wasHeld !== true) return [];
  if (facts.action === 'hide') return [statementWords.held.refused];
  if (facts.action !== 'leave') return [statementWords.held.shown];
  return [statementWords.held.released(textKindWords[facts.subjectKind].yours + placeOf(facts))];
}

function placeOf({ groupName }: StatementFacts): string {
  return groupName === null ? '' : statementWords.inGroup(groupName);
}

function notesOf(codes: string): string {
  return parseContentNotes(codes.split(','))
    .map((note) => contentNoteLabels[note])
    .join(', ');
}

function personWords(facts: StatementFacts): string[] {
  const { person = { kind: 'nothing' }, until = null, restrictedIn = null } = facts;
  if (!restricts(person)) return [statementWords.person[person.kind]];
  const hours = sanctionOf(person)?.hours ?? null;
  const where =
    restrictedIn === null ? statementWords.everywhere : statementWords.inThatGroup(restrictedIn);
  const howLong = hours === null ? statementWords.withoutEnd : statementWords.forHours(hours);
  const end = until === null ? null : momentOf(until);
  return [statementWords.paused(where, howLong, end), statementWords.waits];
}

function reasonWords({ reasonCode, rule = null }: StatementFacts): string {
  if (rule !== null) return statementWords.rule[rule.of](rule.text, rule.version);
  return isRuleCode(reasonCode) ? '' : statementWords.reason[reasonCode];
}

function joined(paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** Short name of a statement, for objections. Says nothing about the person. */
export function referenceOf(statementId: string): string {
  return statementId.slice(-8).toUpperCase();
}
