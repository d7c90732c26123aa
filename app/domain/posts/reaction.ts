/** The fixed set of supportive reactions, in the order in which they are offered. */
export const reactionKinds = ['hear_you', 'me_too', 'strength', 'proud', 'thanks'] as const;

export type ReactionKind = (typeof reactionKinds)[number];

/** Reads a submitted kind. Null for anything that is not one. */
export function parseReactionKind(value: unknown): ReactionKind | null {
  return reactionKinds.find((kind) => kind === value) ?? null;
}
