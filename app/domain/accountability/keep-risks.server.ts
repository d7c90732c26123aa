import { inTransaction } from '#db/transaction.ts';
import { isSafetyLead, type Actor } from '#app/domain/shared/actor.ts';
import { recordAudit } from '#app/domain/shared/audit.repository.server.ts';
import type { Deps } from '#app/domain/shared/deps.ts';
import { newId, type RiskId } from '#app/domain/shared/ids.ts';
import type { RiskContent } from '#app/domain/accountability/risk.ts';
import {
  countDueRisks,
  insertRiskVersion,
  selectRisks,
  selectRiskVersions,
  type RiskVersion,
} from '#app/domain/accountability/risks.repository.server.ts';

/** The risks that this community answers for, each in its latest version. Null for all but safety leads. */
export async function readRisks(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
): Promise<RiskVersion[] | null> {
  return isSafetyLead(actor) ? selectRisks(deps.db) : null;
}

/** Every version of one risk, the latest first. Null when there is none for this person. */
export async function readRisk(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { id: RiskId },
): Promise<RiskVersion[] | null> {
  const versions = isSafetyLead(actor) ? await selectRiskVersions(deps.db, input.id) : [];
  return versions.length === 0 ? null : versions;
}

/** How many risks wait to be looked at again: 0 for all but safety leads, whom it concerns. */
export async function dueRisks(deps: Pick<Deps, 'db'>, actor: Actor): Promise<number> {
  return isSafetyLead(actor) ? countDueRisks(deps.db) : 0;
}

export type WriteRiskOutcome =
  | { kind: 'written'; id: RiskId }
  /** Somebody wrote another version in between. */
  | { kind: 'stale' }
  | { kind: 'not_found' };

/**
 * Writes a risk down, or the next version of one; what was written before stays. `version` is the one
 * that the writer saw, so that nobody writes over what they have not read.
 */
export async function writeRisk(
  deps: Pick<Deps, 'db'>,
  actor: Actor,
  input: { id: RiskId | null; version: number; content: RiskContent },
): Promise<WriteRiskOutcome> {
  if (!isSafetyLead(actor)) return { kind: 'not_found' };
  const id = input.id ?? newId<RiskId>();
  return inTransaction(deps.db, async (trx) => {
    const versions = input.id === null ? [] : await selectRiskVersions(trx, id);
    if (input.id !== null && versions.length === 0) return { kind: 'not_found' };
    const latest = versions[0]?.version ?? 0;
    if (latest !== input.version) return { kind: 'stale' };
    const version = latest + 1;
    const written = { ...input.content, id, version, writtenBy: actor.id };
    if (!(await insertRiskVersion(trx, written))) return { kind: 'stale' };
    await recordAudit(trx, {
      actorId: actor.id,
      action: 'risk.written',
      subjectKind: 'risk',
      subjectId: id,
      facts: { version, isRetired: input.content.isRetired },
    });
    return { kind: 'written', id };
  });
}
