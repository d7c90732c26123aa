/** What somebody may need a line for. */
export const helplineKinds = ['emergency', 'suicide', 'substance_use', 'overdose'] as const;

export type HelplineKind = (typeof helplineKinds)[number];
