import { breaksAt, ENDS_CLAUSE, ENDS_SENTENCE, flagsAt, says, sentenceStart } from './clauses.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import type { Finding } from './compose.ts';
import type { About, ConcernKind } from './screening.ts';
import type { Tokens } from './token-list.ts';
import {
  ADDRESSED,
  ASKS,
  DETERMINER,
  GREETING,
  NOMINATIVE,
  OBJECT,
  OTHER,
  PERSON,
  SELF,
} from './word-flags.ts';

/** How far before words that name nobody the person is looked for whom they are about. */
const reach = 12;
/** Within how many words a sentence names whom it is told of. */
const leadIn = 3;

/** Dangers of whoever does or wishes what the words say. Of violence it is the other way about. */
export const ownDangers: ReadonlySet<ConcernKind> = new Set<ConcernKind>([
  'suicide',
  'self_harm',
  'overdose',
  'withdrawal',
  'relapse',
  'eating_disorder',
]);

/** Words that say whose danger something is: their first and last place. */
type Said = readonly [first: number, last: number];

function saidIn({ first, last, said }: Finding): Said {
  return said ?? [first, last];
}

/** Whether a word names somebody else; not “the shed”, and not who is greeted. */
function isOther(compiled: CompiledLexicon, tokens: Tokens, index: number): boolean {
  const flags = flagsAt(compiled, tokens, index);
  const before = index > 0 ? flagsAt(compiled, tokens, index - 1) : 0;
  if ((before & GREETING) !== 0) return false;
  if ((flags & PERSON) !== 0) return true;
  return (flags & (OTHER | OBJECT)) !== 0 && (before & DETERMINER) === 0;
}

type Named = { self: boolean; mine: boolean; other: boolean };

/** Who is named among words. */
function namedIn(compiled: CompiledLexicon, tokens: Tokens, [first, last]: Said): Named {
  const named = { self: false, mine: false, other: false };
  for (let index = first; index <= last; index += 1) {
    const flags = flagsAt(compiled, tokens, index);
    const isAsked = index > 0 && (flagsAt(compiled, tokens, index - 1) & ASKS) !== 0;
    // “My” and “me” stand beside others as well: “my sister told me”; and so does “what do I do”.
    if ((flags & SELF) !== 0 && (flags & NOMINATIVE) !== 0 && !isAsked) named.self = true;
    else if ((flags & SELF) !== 0) named.mine = true;
    if (isOther(compiled, tokens, index)) named.other = true;
  }
  return named;
}

/** Who is named by words, or else nearest before them in the sentence. */
function namedBy(compiled: CompiledLexicon, tokens: Tokens, said: Said): Named {
  let named = namedIn(compiled, tokens, said);
  let { mine } = named;
  for (let index = said[0]; index > 0 && said[0] - index < reach; index -= 1) {
    if (named.self || named.other || (breaksAt(tokens, index) & ENDS_SENTENCE) !== 0) break;
    named = namedIn(compiled, tokens, [index - 1, index - 1]);
    mine ||= named.mine;
  }
  return { ...named, mine };
}

/** Whether the sentence is told of somebody else from its beginning: “My husband has been giving away his tools”. */
function isToldOfOther(compiled: CompiledLexicon, tokens: Tokens, [first, last]: Said): boolean {
  const begin = sentenceStart(tokens, first);
  let at = begin;
  while (at <= begin + leadIn && !isOther(compiled, tokens, at)) {
    const flags = flagsAt(compiled, tokens, at);
    const leads = at === begin ? (flags & DETERMINER) !== 0 : (flags & NOMINATIVE) === 0;
    if (!leads || (breaksAt(tokens, at + 1) & ENDS_CLAUSE) !== 0) return false;
    at += 1;
  }
  // “Mum, I …”: who is called is not told of.
  if (at > begin + leadIn || (breaksAt(tokens, at + 1) & ENDS_CLAUSE) !== 0) return false;
  return !says(SELF | ADDRESSED, compiled, tokens, at + 1, last);
}

function personOf({ self, mine, other }: Named, isTorn: boolean): About | null {
  if (other) return self ? null : 'other';
  return self || mine || isTorn ? 'self' : null;
}

/** Findings whose words overlap, and from where to where these reach. */
type Stretch = { findings: Finding[]; said: Said };

function stretchesOf(findings: readonly Finding[]): Stretch[] {
  const stretches: Stretch[] = [];
  let stretch: Stretch | undefined;
  for (const finding of [...findings].sort((a, b) => saidIn(a)[0] - saidIn(b)[0])) {
    const [first, last] = saidIn(finding);
    if (stretch === undefined || first > stretch.said[1]) {
      stretch = { findings: [], said: [first, last] };
      stretches.push(stretch);
    }
    stretch.findings.push(finding);
    stretch.said = [stretch.said[0], Math.max(stretch.said[1], last)];
  }
  return stretches;
}

/**
 * Gives findings whose words overlap to the one person whom those words name: where some were read as the
 * writer's and some as somebody else's, or where the sentence is told of somebody else from its beginning.
 * Words that name both, or nobody, stay as they were read. Linear.
 */
export function settleWhose(
  compiled: CompiledLexicon,
  tokens: Tokens,
  findings: readonly Finding[],
): readonly Finding[] {
  const settled: Finding[] = [];
  const namesOther = findings.some(({ kind, about }) => ownDangers.has(kind) && about === 'other');
  for (const kind of new Set(findings.map((finding) => finding.kind))) {
    const own = findings.filter((finding) => finding.kind === kind);
    if (!ownDangers.has(kind)) {
      settled.push(...own);
      continue;
    }
    for (const { findings: alike, said } of stretchesOf(own)) {
      const isTorn = new Set(alike.map(({ about }) => about)).size > 1;
      const personIn = (words: Said) => personOf(namedBy(compiled, tokens, words), isTorn);
      const toldOf = () => (isToldOfOther(compiled, tokens, said) ? 'other' : null);
      const whose = namesOther ? personIn(said) : toldOf();
      for (const finding of alike) {
        const about = whose ?? (namesOther ? personIn(saidIn(finding)) : null);
        settled.push(about === null ? finding : { ...finding, about });
      }
    }
  }
  return settled;
}
