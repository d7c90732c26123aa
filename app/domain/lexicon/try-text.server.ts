import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { readDraftLexicon } from '#app/domain/lexicon/read-lexicon.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import type { LexiconDraftId } from '#app/domain/shared/ids.ts';
import type { LexiconProblem } from '#app/screening/compile-lexicon.ts';
import { explain } from '#app/screening/explain.ts';
import type { Lexicon } from '#app/screening/lexicon.ts';
import { screen } from '#app/screening/screen.ts';
import type { About, ConcernKind, Tier } from '#app/screening/screening.ts';

/** What a lexicon makes of a text. Offsets are UTF-16 into that text. */
export type TriedText = {
  kind: 'judged';
  /** Of the lexicon; for a draft the number that it would get. */
  version: number;
  tier: Tier;
  concerns: {
    kind: ConcernKind;
    tier: Tier;
    about: About;
    sentence: string;
    /** Ids of the entries that found something, each once. */
    rules: string[];
  }[];
  evidence: { start: number; end: number }[];
};

export type TryOutcome =
  | {
      kind: 'tried';
      inForce: TriedText;
      draft: TriedText | { kind: 'refused'; problems: LexiconProblem[] } | null;
    }
  | { kind: 'not-found' };

/**
 * Judges a text with the lexicon in force and with a draft beside it, if one is named. The text is kept
 * nowhere. The first time after a change of the draft takes seconds longer.
 */
export async function tryText(
  deps: Pick<Deps, 'db' | 'lexicon' | 'makeReady'>,
  actor: Actor,
  input: { text: string; draftId: LexiconDraftId | null },
): Promise<TryOutcome> {
  if (!isSafetyLead(actor)) return { kind: 'not-found' };
  const inForce = judge(input.text, deps.lexicon.current());
  if (input.draftId === null) return { kind: 'tried', inForce, draft: null };
  const draft = await readDraftLexicon(deps, input.draftId);
  switch (draft.kind) {
    case 'not-found':
      return draft;
    case 'refused':
      return { kind: 'tried', inForce, draft };
    case 'content':
      return { kind: 'tried', inForce, draft: judge(input.text, draft.lexicon) };
  }
}

function judge(text: string, lexicon: Lexicon): TriedText {
  const screening = screen(text, lexicon);
  const sentences = explain(screening);
  return {
    kind: 'judged',
    version: screening.lexiconVersion,
    tier: screening.tier,
    concerns: screening.concerns.map(({ kind, tier, about, evidence }, index) => ({
      kind,
      tier,
      about,
      sentence: sentences[index]?.sentence ?? '',
      rules: [...new Set(evidence.map(({ rule }) => rule))],
    })),
    evidence: screening.concerns.flatMap(({ evidence }) =>
      evidence.map(({ start, end }) => ({ start, end })),
    ),
  };
}
