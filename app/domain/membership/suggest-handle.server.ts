import { randomInt } from 'node:crypto';
import { handleSkeleton } from '#app/domain/membership/handle-skeleton.ts';
import { QUALITIES, THINGS } from '#app/domain/membership/handle-words.ts';
import { takenSkeletons } from '#app/domain/membership/members.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';

const CANDIDATES = 8;

/** Offers a handle that nobody has. Somebody else may still be faster; joining checks again. */
export async function suggestHandle(deps: Pick<Deps, 'db'>): Promise<string> {
  const pairs = Array.from({ length: CANDIDATES }, () => `${pick(QUALITIES)} ${pick(THINGS)}`);
  // With a number behind, there is room for everybody.
  const numbered = pairs.map((pair) => `${pair} ${randomInt(10, 1000)}`);
  const candidates = [...pairs, ...numbered];
  const taken = await takenSkeletons(deps.db, candidates.map(handleSkeleton));
  const free = candidates.find((candidate) => !taken.has(handleSkeleton(candidate)));
  return free ?? `${pick(QUALITIES)} ${pick(THINGS)} ${randomInt(1000, 100_000)}`;
}

function pick(words: readonly string[]): string {
  return words[randomInt(words.length)] ?? '';
}
