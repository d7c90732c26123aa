import { createHash } from 'node:crypto';

const BITS = 48;

/**
 * A number from 0 up to 1 that follows from a seed and the id of a decision: evenly spread, unknown to
 * whoever decides, and the same for everybody who works it out again later.
 */
export function drawValue(seed: string, decisionId: string): number {
  const hash = createHash('sha256').update(`${seed}\n${decisionId}`).digest();
  return hash.readUIntBE(0, BITS / 8) / 2 ** BITS;
}
