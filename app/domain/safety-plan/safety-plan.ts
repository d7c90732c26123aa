/**
 * The parts of a safety plan, in the order in which one goes through them in a bad hour. Source: the
 * Safety Planning Intervention of B. Stanley and G. K. Brown, "Safety planning intervention: a brief
 * intervention to mitigate suicide risk", Cognitive and Behavioral Practice 19 (2012), 256-264. The
 * sentences that go with them (copy/safety-plan.ts) are our own.
 */
export const planParts = [
  'warningSigns',
  'alone',
  'distraction',
  'people',
  'professionals',
  'safer',
] as const;

export type PlanPart = (typeof planParts)[number];

/** What somebody wrote under each part. All of it is optional, so any of it may be empty. */
export type SafetyPlan = Record<PlanPart, string>;

/** The name of the file that can be downloaded. It tells nothing of what is in it. */
export const PLAN_FILE = 'notes.txt';

/** The most characters, in code points, under one part. */
export const MAX_PART = 4_000;

/** A plan with nothing in it. */
export const emptyPlan: SafetyPlan = {
  warningSigns: '',
  alone: '',
  distraction: '',
  people: '',
  professionals: '',
  safer: '',
};

/** Whether there is nothing in it but blanks. */
export function isEmptyPlan(plan: SafetyPlan): boolean {
  return planParts.every((part) => plan[part].trim() === '');
}

/** The parts that something stands under. */
export function writtenParts(plan: SafetyPlan): PlanPart[] {
  return planParts.filter((part) => plan[part].trim() !== '');
}

/** The plan as a plain text file: each written part under its heading. Lines end as every system reads them. */
export function planAsText(
  plan: SafetyPlan,
  words: { heading: string; parts: Record<PlanPart, string> },
): string {
  const sections = writtenParts(plan).map((part) => `${words.parts[part]}\n\n${plan[part].trim()}`);
  return `${[words.heading, ...sections].join('\n\n\n').replaceAll('\n', '\r\n')}\r\n`;
}
