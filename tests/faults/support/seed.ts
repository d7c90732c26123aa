import { randomInt } from 'node:crypto';
import { repeatableChance } from '#db/seeds/chance.ts';

/** Chance that can be had again: the seed is printed, and FAULTS_SEED brings the same choices back. */
export type Chance = {
  seed: number;
  /** From 0 up to 1. */
  next: () => number;
  between: (from: number, to: number) => number;
  pick: <T>(choices: readonly [T, ...T[]]) => T;
};

export function chanceOf(seed: number): Chance {
  const next = repeatableChance(seed);
  return {
    seed,
    next,
    between: (from, to) => Math.floor(from + next() * (to - from + 1)),
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
  };
}

/** The seed of FAULTS_SEED, or one of this run alone. Printed either way. */
export function freshChance(): Chance {
  const given = Number(process.env['FAULTS_SEED']);
  const seed = Number.isInteger(given) && given > 0 ? given : randomInt(1, 1_000_000);
  console.log(`seed ${seed} (FAULTS_SEED=${seed} makes the same choices again)`);
  return chanceOf(seed);
}
