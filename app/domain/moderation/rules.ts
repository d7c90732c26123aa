import { days, type DurationMs } from '#app/domain/shared/duration.ts';
import { ruleCodes, type RuleCode } from '#app/domain/moderation/reason-codes.ts';

/** One rule and the reason that names it. A rule is known by its place in the list, counted from 1. */
export type Rule = { code: RuleCode; text: string };

/** In code points. */
export const MAX_RULE = 500;
export const MAX_RULES = 30;
/** For how many days members can comment on a draft. */
export const COMMENT_DAYS = { least: 3, usual: 14, most: 60 } as const;
/** How far ahead the day can be from which adopted rules hold. */
export const ADOPTED_AHEAD: DurationMs = days(183);

/** The rules of a group out of a text with one rule a line. */
export function groupRulesOf(text: string): Rule[] {
  return linesOf(text).map((line) => ({ code: 'group_rule', text: line }));
}

/** The rules of the site: one text for each code, in the order of the codes. Empty ones are no rules. */
export function siteRulesOf(texts: readonly string[]): Rule[] {
  return siteCodes.flatMap((code, index) => {
    const text = linesOf(texts[index] ?? '').join(' ');
    return text === '' ? [] : [{ code, text }];
  });
}

/** The codes that can have a rule of the site, in order. */
export const siteCodes: readonly RuleCode[] = ruleCodes.filter((code) => code !== 'group_rule');

/** The rules as text, one a line, as a group shows them. */
export function textOfRules(rules: readonly Rule[]): string {
  return rules.map(({ text }) => text).join('\n');
}

/** The day is over, more than half a year away, or before that of rules that were adopted already. */
export type DayProblem = 'past' | 'too_far' | 'before_another';

export type RulesProblem = 'empty' | 'too_many' | 'too_long' | 'unchanged';

/** What keeps a list from being proposed in the place of another. Null when nothing does. */
export function problemOfRules(
  rules: readonly Rule[],
  inForce: readonly Rule[],
): RulesProblem | null {
  if (rules.length === 0) return 'empty';
  if (rules.length > MAX_RULES) return 'too_many';
  if (rules.some(({ text }) => Array.from(text).length > MAX_RULE)) return 'too_long';
  return JSON.stringify(rules) === JSON.stringify(inForce) ? 'unchanged' : null;
}

/** Which rule a reason names. Null when that version has none: then nothing can rest on it. */
export function ruleFor(
  rules: readonly Rule[],
  reason: { code: RuleCode; ruleNumber: number | null },
): { number: number; text: string } | null {
  const index =
    reason.code === 'group_rule'
      ? (reason.ruleNumber ?? 0) - 1
      : rules.findIndex(({ code }) => code === reason.code);
  const rule = rules[index];
  return rule === undefined ? null : { number: index + 1, text: rule.text };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
