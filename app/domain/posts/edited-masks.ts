import { diffWords, type DiffPart } from '#app/domain/moderation/text-diff.ts';
import { placesOf, withoutTokens, type Place } from '#app/domain/posts/mask.ts';

/** Beyond this many places of one edit, everything from the first to the last counts as one. */
const MAX_PLACES = 20;
/** By how many words on either side a place is widened until its words stand nowhere else. */
const WIDER = [0, 1, 4, 16, Infinity] as const;

/**
 * What else must be masked in a new wording, so that an edit shows nothing of one masked passage: `passage`
 * is every wording of it that is masked already. As long as it stands untouched wherever it stood, nothing:
 * its author may change anything else. Otherwise, and when it had been taken out before, what is left of it
 * and everything that the edit adds: nobody can tell which of that says the same in other words.
 */
export function alsoToMask(before: string, after: string, passage: readonly string[]): string[] {
  const text = withoutTokens(after);
  const parts = placed(diffWords(withoutTokens(before), text));
  const stood = placesOf(withoutTokens(before), passage);
  const isUntouched = ({ start, end }: Place) =>
    parts.some(({ kind, old }) => kind === 'same' && old.start <= start && end <= old.end);
  if (stood.length > 0 && stood.every(isUntouched)) return [];
  const added = parts.flatMap(({ kind, now }) => (kind === 'added' ? [now] : []));
  const left = parts.flatMap((part) => (part.kind === 'same' ? leftOf(part, stood) : []));
  return wordsOf(text, joined(text, [...added, ...left]));
}

type PlacedPart = { kind: DiffPart['kind']; old: Place; now: Place };

/** Where each part stands in the former wording and in the new one. */
function placed(parts: readonly DiffPart[]): PlacedPart[] {
  let [old, now] = [0, 0];
  return parts.map(({ kind, text }) => {
    const part = {
      kind,
      old: { start: old, end: kind === 'added' ? old : old + text.length },
      now: { start: now, end: kind === 'removed' ? now : now + text.length },
    };
    [old, now] = [part.old.end, part.now.end];
    return part;
  });
}

/** What an unchanged part has of passages, in the new wording. */
function leftOf({ old, now }: PlacedPart, stood: readonly Place[]): Place[] {
  return stood
    .map(({ start, end }) => ({
      start: now.start + Math.max(0, start - old.start),
      end: now.start + Math.min(old.end, end) - old.start,
    }))
    .filter(({ start, end }) => start < end);
}

/** Places with nothing but blanks between them are one. */
function joined(text: string, places: readonly Place[]): Place[] {
  const all: Place[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && text.slice(last.end, place.start).trim() === '') {
      last.end = Math.max(last.end, place.end);
    } else {
      all.push({ ...place });
    }
  }
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined || all.length <= MAX_PLACES) return all;
  return [{ start: first.start, end: last.end }];
}

/** The words at these places, whole, and with so many beside them that they stand nowhere else. */
function wordsOf(text: string, places: readonly Place[]): string[] {
  const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  return places.flatMap(({ start, end }) => {
    const first = words.findIndex((word) => word.end > start);
    const last = words.findLastIndex((word) => word.start < end);
    // Nothing but blanks.
    if (first < 0 || first > last) return [];
    const wider = WIDER.map((by) =>
      text.slice(
        words[Math.max(0, first - by)]?.start,
        words[Math.min(words.length - 1, last + by)]?.end,
      ),
    );
    return wider.find((each) => placesOf(text, [each]).length === 1) ?? text;
  });
}
