import type { Db, Trx } from '#db/client.server.ts';
import type { SubjectKind } from '#db/schema/crisis-response.ts';
import type { DecisionProblem } from '#app/domain/moderation/decision.ts';
import { isRuleCode, type ReasonCode } from '#app/domain/moderation/reason-codes.ts';
import { ruleFor, type Rule } from '#app/domain/moderation/rules.ts';
import { rulesInForce, writtenAt } from '#app/domain/moderation/rules-in-force.server.ts';
import type { GroupId, RulesVersionId } from '#app/domain/shared/ids.ts';

/** What a decision is about, as far as the rules matter. */
type Judged = {
  subjectKind: SubjectKind;
  subjectId: string;
  revision: number;
  groupId: GroupId | null;
  /** When the item was opened: for texts that keep no time of their own. */
  openedAt: Date;
};

/** The rule that a reason names, in the words of the version that was in force when the text was written. */
export type Ground = {
  versionId: RulesVersionId;
  version: number;
  of: 'site' | 'group';
  number: number;
  text: string;
};

/** The rules by which a text is judged: those that were in force when it was written. */
export type JudgedBy = { site: Rule[]; group: Rule[] };

/** Finds the rule that a reason names. Null for reasons that name none; a problem where there is no such rule. */
export async function groundOf(
  trx: Trx,
  judged: Judged,
  reason: { reasonCode: ReasonCode; ruleNumber: number | null },
): Promise<{ ground: Ground | null; problem: DecisionProblem | null }> {
  const { reasonCode, ruleNumber } = reason;
  if (!isRuleCode(reasonCode)) return { ground: null, problem: null };
  if (reasonCode === 'group_rule' && ruleNumber === null) {
    return { ground: null, problem: 'rule_needed' };
  }
  const of = reasonCode === 'group_rule' ? 'group' : 'site';
  const version = await versionFor(trx, judged, of);
  const rule = version && ruleFor(version.rules, { code: reasonCode, ruleNumber });
  if (version === null || rule === null) return { ground: null, problem: 'rule_not_in_force' };
  const ground = { versionId: version.id, version: version.number, of, ...rule } as const;
  return { ground, problem: null };
}

/** The rules of site and group by which a text is judged. */
export async function readRulesFor(db: Db | Trx, judged: Judged): Promise<JudgedBy> {
  const site = await versionFor(db, judged, 'site');
  const group = await versionFor(db, judged, 'group');
  return { site: site?.rules ?? [], group: group?.rules ?? [] };
}

async function versionFor(db: Db | Trx, judged: Judged, of: 'site' | 'group') {
  const { subjectKind: kind, subjectId, revision, groupId, openedAt } = judged;
  if (of === 'group' && groupId === null) return null;
  const at = (await writtenAt(db, { kind, subjectId, revision })) ?? openedAt;
  return rulesInForce(db, of === 'group' ? groupId : null, at);
}
