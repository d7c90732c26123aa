import type { DecisionAction } from '#db/schema/moderation.ts';

/** What a template can leave to be filled in. Only these are known; anything else blocks sending. */
const placeholders = ['handle', 'group', 'rule', 'until', 'passage'] as const;

export type Placeholder = (typeof placeholders)[number];

/** What is known of a decision that can stand for a placeholder. What is absent must be written by hand. */
export type PlaceholderValues = Partial<Record<Placeholder, string>>;

/** Words to start from. Typed: the compiler knows which placeholders a template may use. */
export type Template = {
  id: string;
  label: string;
  /** For which actions it is offered. */
  actions: readonly DecisionAction[];
  words: (placeholder: (name: Placeholder) => string) => string;
};

const OPEN = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** A template as it stands in the field: every placeholder in double braces. */
export function wordsOfTemplate(template: Template): string {
  return template.words((name) => `{{${name}}}`);
}

/** The text with every placeholder replaced whose value is known. Others stay as they are. */
export function fillPlaceholders(text: string, values: PlaceholderValues): string {
  return text.replace(OPEN, (whole, name: string) => {
    const known = placeholders.find((placeholder) => placeholder === name);
    return (known === undefined ? undefined : values[known]) ?? whole;
  });
}

/** What still stands in double braces, known or not. Nothing is sent as long as there is any. */
export function openPlaceholders(text: string): string[] {
  return [...text.matchAll(OPEN)].map(([, name]) => name ?? '');
}
