import { hashOfLine } from '#app/domain/accountability/audit-hash.server.ts';
import { CHAIN_START, type SealedLine } from '#app/domain/accountability/audit-line.ts';

/** The newest line of a chain that is whole: whoever notes it down can prove later what was there. */
export type ChainHead = { position: number; hash: string };

/** What can be wrong with a line. `id` is the event's, where it is known. */
export type BrokenLine = {
  position: number;
  id: string | null;
  problem:
    | 'missing_line'
    | 'changed'
    | 'out_of_order'
    | 'never_sealed'
    | 'head_differs'
    | 'ends_early'
    | 'unreadable';
};

export type ChainCheck =
  | { kind: 'whole'; lines: number; head: ChainHead | null }
  | { kind: 'broken'; first: BrokenLine; checked: number };

/**
 * Follows a chain from its first line and stops at the first that does not fit. Given a head that was
 * noted down before, the chain must run through it: that is how cut-off ends and chains written anew
 * are found. A line that is null could not be read.
 */
export async function checkChain(
  lines: AsyncIterable<SealedLine | null>,
  noted: ChainHead | null = null,
): Promise<ChainCheck> {
  let head: ChainHead = { position: 0, hash: CHAIN_START };
  const broken = (problem: BrokenLine['problem'], id: string | null): ChainCheck => ({
    kind: 'broken',
    first: { position: head.position + 1, id, problem },
    checked: head.position,
  });
  for await (const line of lines) {
    if (line === null) return broken('unreadable', null);
    if (line.position !== head.position + 1) {
      return broken(line.position > head.position ? 'missing_line' : 'out_of_order', line.id);
    }
    if (hashOfLine(head.hash, line) !== line.hash) return broken('changed', line.id);
    head = { position: line.position, hash: line.hash };
    if (noted?.position === head.position && noted.hash !== head.hash) {
      return {
        kind: 'broken',
        first: { position: head.position, id: line.id, problem: 'head_differs' },
        checked: head.position - 1,
      };
    }
  }
  if (noted !== null && noted.position > head.position) return broken('ends_early', null);
  return { kind: 'whole', lines: head.position, head: head.position === 0 ? null : head };
}
