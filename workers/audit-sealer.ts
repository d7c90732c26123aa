import { readChainHead, sealAudit } from '#app/domain/accountability/seal-audit.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { eachInTurn } from '#app/domain/shared/row-by-row.server.ts';
import { startLoop, type Loop } from '#workers/loop.ts';

/** A line of the audit log is in the chain within some seconds. */
const ROUND_MS = 3000;
/** How often the end of the chain is written into the logs of the process, which are kept elsewhere. */
const HEAD_MS = 60 * 60_000;

/** Puts lines of the audit log into the chain. Every worker runs one; one seals at a time. */
export function startAuditSealer(options: {
  deps: Pick<Deps, 'db' | 'log'>;
  onError: (error: unknown) => void;
}): Loop {
  let toldAt = Number.NEGATIVE_INFINITY;
  const tellHead = async () => {
    if (performance.now() - toldAt <= HEAD_MS) return;
    const { position, hash } = await readChainHead(options.deps);
    if (position === 0) return;
    options.deps.log.info({ position, hash }, 'end of the audit log');
    toldAt = performance.now();
  };
  return startLoop({
    everyMs: ROUND_MS,
    round: async () => {
      const left = { isMore: false };
      await eachInTurn([
        async () => {
          left.isMore = (await sealAudit(options.deps)).isMore;
        },
        tellHead,
      ]);
      return left.isMore ? 0 : undefined;
    },
    onError: options.onError,
  });
}
