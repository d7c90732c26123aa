import { z } from 'zod';
import { outcomeCodes } from '#app/domain/crisis-response/alert.ts';
import { parseContentNotes } from '#app/domain/posts/content-note.ts';
import { parseId, type GroupId } from '#app/domain/shared/ids.ts';
import { MAX_EXPLANATION, type DecisionProblem } from '#app/domain/moderation/decision.ts';
import { textMeasures, type TextMeasure } from '#app/domain/moderation/effect.ts';
import { personMeasures, type PersonMeasure } from '#app/domain/moderation/person-measure.ts';
import { parseReasonCode, type ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import { decisionErrors } from '#app/copy/moderation.ts';
import type { DecisionAction } from '#db/schema/moderation.ts';

/** Fields that may occur several times in the form of a decision. */
export const decisionLists = ['measures', 'notes', 'passages'] as const;

/** The first of the four questions. */
const acts = ['leave', 'act', 'restore'] as const;

/** What the questions of the form hold, whatever they are part of. */
const questions = {
  /** Missing while a template is put into the field before anything was chosen. */
  act: z.enum(acts, { error: decisionErrors.verdict }).optional(),
  measures: z.array(z.enum(textMeasures)).default([]),
  notes: z.array(z.string()).default([]).transform(parseContentNotes),
  passages: z.array(z.string()).default([]),
  passage: z.string().default(''),
  moveTo: z
    .string()
    .default('')
    .transform((value) => parseId<GroupId>(value)),
  person: z.enum(personMeasures).default('nothing'),
  pauseHours: z.coerce.number().int().catch(0).default(0),
  reason: z.string().default(''),
};

const explanation = z
  .string()
  .default('')
  .refine((text) => Array.from(text).length <= MAX_EXPLANATION, {
    message: decisionErrors.explanationTooLong,
  });

const counted = z.coerce.number({ error: decisionErrors.form }).int().min(1).max(2_000_000_000);

/** The form of a decision about an item. What a decision needs besides is for the domain to say. */
export const decisionFields = {
  version: counted,
  revision: counted,
  submissionKey: z.uuid({ error: decisionErrors.form }),
  ...questions,
  explanation,
  outcomeCode: z
    .enum(['', ...outcomeCodes], { error: decisionErrors.outcome })
    .default('')
    .transform((code) => (code === '' ? null : code)),
};

/** The same questions in the answer to an appeal, where they count only for an amendment. */
export const amendmentFields = {
  ...questions,
  act: z.enum(acts).catch('leave').default('leave'),
};

type Answers = {
  act: (typeof acts)[number];
  measures: readonly TextMeasure['kind'][];
  notes: ReturnType<typeof parseContentNotes>;
  passages: readonly string[];
  passage: string;
  moveTo: GroupId | null;
  person: PersonMeasure['kind'];
  pauseHours: number;
  reason: string;
};

/** What the answers to the questions come to. `reasonCode` is null when none was chosen. */
export function decisionOf(answers: Answers): {
  action: DecisionAction;
  measures: TextMeasure[];
  person: PersonMeasure;
  reasonCode: ReasonCode | null;
  ruleNumber: number | null;
} {
  const { act, person, pauseHours } = answers;
  const measures = answers.measures.flatMap((kind) => measureOf(kind, answers));
  const hides = measures.some(({ kind }) => kind === 'hide');
  const [code, number] = answers.reason.split(':');
  return {
    action: act === 'act' ? (hides ? 'hide' : 'change') : act,
    measures,
    person: person === 'pause' ? { kind: 'pause', hours: pauseHours } : { kind: person },
    reasonCode: parseReasonCode(code),
    ruleNumber: number === undefined || !/^\d{1,3}$/.test(number) ? null : Number(number),
  };
}

function measureOf(kind: TextMeasure['kind'], answers: Answers): TextMeasure[] {
  switch (kind) {
    case 'note':
      return [{ kind, notes: answers.notes }];
    case 'mask': {
      const typed = answers.passage.trim();
      const passages = [...answers.passages, ...(typed === '' ? [] : [typed])];
      return [{ kind, passages: [...new Set(passages)] }];
    }
    case 'move':
      return [{ kind, groupId: answers.moveTo }];
    case 'hide':
    case 'lock':
      return [{ kind }];
  }
}

/** Beside which field a problem stands. */
export const fieldOfProblem: Record<DecisionProblem, string> = {
  action_not_possible: 'act',
  measure_needed: 'measures',
  measure_not_possible: 'measures',
  passage_not_found: 'passage',
  group_not_possible: 'moveTo',
  reason_not_for_action: 'reason',
  rule_needed: 'reason',
  rule_not_in_force: 'reason',
  explanation_needed: 'explanation',
  placeholder_left: 'explanation',
  person_not_permitted: 'person',
  pause_length: 'pauseHours',
  outcome_needed: 'outcomeCode',
};
