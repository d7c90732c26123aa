import type { Finding } from './compose.ts';
import { atLeast } from './screening.ts';
import type { Signal } from './signals.ts';
import { weigh, weightAt, type CompiledStatistics } from './statistics.ts';
import type { Tokens } from './token-list.ts';

/** The rules' names under which the weighing shows its evidence. */
export const WEIGHED_WATCH = 'weighed.watch';
export const WEIGHED_SUPPORT = 'weighed.support';

const shownWords = 3;

function heaviest(
  weights: CompiledStatistics,
  tokens: Tokens,
  first: number,
  last: number,
): number[] {
  const places: { index: number; weight: number }[] = [];
  for (let index = first; index <= last; index += 1) {
    const weight = weightAt(weights, tokens, index);
    if (weight <= 0) continue;
    places.push({ index, weight });
    if (places.length > 64) {
      places.sort((a, b) => b.weight - a.weight);
      places.length = 32;
    }
  }
  places.sort((a, b) => b.weight - a.weight);
  return places.slice(0, shownWords).map((place) => place.index);
}

/** Words that guards took or that a context cancelled: they weigh nothing. */
export function silencedWords(
  tokens: Tokens,
  signals: readonly Signal[],
  guarded: Uint8Array | null,
): Uint8Array | null {
  let silenced = guarded;
  for (const signal of signals) {
    if (!signal.cancelled) continue;
    silenced ??= new Uint8Array(tokens.count);
    silenced.fill(1, signal.first, signal.last + 1);
  }
  return silenced;
}

/**
 * What plain weights of words add to the rules: they raise nothing to `watch`, or a rule's `watch`
 * about the writer to `urgent`. They never lower. Words that a context cancelled weigh nothing.
 */
export function statisticalFindings(
  statistics: CompiledStatistics,
  tokens: Tokens,
  signals: readonly Signal[],
  findings: readonly Finding[],
  guarded: Uint8Array | null,
): Finding[] {
  if (findings.some((finding) => atLeast(finding.tier, 'urgent'))) return [];
  const masked = silencedWords(tokens, signals, guarded);
  const own = findings.find(
    (finding) =>
      finding.tier === 'watch' && finding.about !== 'other' && finding.kind === 'suicide',
  );
  const mark = own === undefined ? statistics.watchAt : statistics.supportAt;
  if (own === undefined && findings.some((finding) => finding.tier === 'watch')) return [];
  const weighing = weigh(statistics, tokens, masked);
  if (weighing.sum < mark) return [];
  return heaviest(statistics, tokens, weighing.first, weighing.last).map((index) => ({
    kind: 'suicide',
    tier: own === undefined ? 'watch' : 'urgent',
    about: 'unknown',
    rule: own === undefined ? WEIGHED_WATCH : WEIGHED_SUPPORT,
    first: index,
    last: index,
  }));
}
