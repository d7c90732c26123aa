import type { Deps } from '#app/domain/shared/deps.ts';
import { actorDigestOf } from '#app/domain/accountability/audit-hash.server.ts';
import type { SealedLine } from '#app/domain/accountability/audit-line.ts';
import {
  checkChain,
  type ChainCheck,
  type ChainHead,
} from '#app/domain/accountability/check-chain.server.ts';
import {
  selectNeverSealed,
  selectSeals,
  type SealRow,
} from '#app/domain/accountability/seals.repository.server.ts';

const AT_ONCE = 2000;

/**
 * The chain as it stands in the database, in order, after a position. A line that is gone or that
 * cannot be what was sealed comes with a hash that does not fit, so that the check stops there.
 */
export async function* readChain(
  deps: Pick<Deps, 'db'>,
  { after = 0 }: { after?: number } = {},
): AsyncGenerator<SealedLine> {
  let last = after;
  for (;;) {
    const rows = await selectSeals(deps.db, { after: last, limit: AT_ONCE });
    for (const row of rows) yield lineOf(row);
    const end = rows.at(-1);
    if (end === undefined || rows.length < AT_ONCE) return;
    last = end.position;
  }
}

function lineOf(row: SealRow): SealedLine {
  const { position, hash, eventId, actor, actorId, action, subjectKind, subjectId } = row;
  const line = { position, hash, id: eventId, actor, actorDigest: actorDigestOf(eventId, actorId) };
  // Of a line that was removed nothing is left to hash: what stands here fits no chain.
  if (row.at === null) {
    return { ...line, at: '', action: '', subjectKind: '', subjectId: '', facts: {} };
  }
  return { ...line, at: row.at, action, subjectKind, subjectId, facts: row.facts };
}

/**
 * Checks the whole audit log: every line of the chain against its hash, the chain against a head that was
 * noted down before, and that no line was slipped in beside it. Names the first that does not fit.
 */
export async function verifyAudit(
  deps: Pick<Deps, 'db'>,
  options: { noted?: ChainHead | null } = {},
): Promise<ChainCheck> {
  const check = await checkChain(readChain(deps), options.noted ?? null);
  if (check.kind === 'broken') return check;
  const stray = await selectNeverSealed(deps.db);
  if (stray === null) return check;
  const first = { position: check.lines + 1, id: stray, problem: 'never_sealed' as const };
  return { kind: 'broken', first, checked: check.lines };
}
