import type { Db } from '#db/client.server.ts';
import { confirmClosing } from '#app/domain/care/confirm-closing.server.ts';
import { acknowledgeAlert } from '#app/domain/crisis-response/acknowledge-alert.server.ts';
import type { AlertTier } from '#app/domain/crisis-response/alert.ts';
import type { Actor } from '#app/domain/shared/actor.ts';
import type { AlertId, CaseId } from '#app/domain/shared/ids.ts';
import { openAlert, person } from '#tests/support/crisis.ts';
import { forumDeps, type ForumDeps } from '#tests/support/groups.ts';

export type Scene = {
  deps: ForumDeps;
  alertId: AlertId;
  caseId: CaseId;
  member: Actor;
  /** Has the alert and the case. */
  one: Actor;
  /** Could be the second person. */
  two: Actor;
};

/** An alert that a responder has, with the case of its author, and a colleague. */
export async function scene(db: Db, tier: AlertTier = 'emergency'): Promise<Scene> {
  const one = await person(db, ['responder']);
  const two = await person(db, ['responder']);
  const alertId = await openAlert(db, tier);
  const deps = forumDeps(db);
  await acknowledgeAlert(deps, one, alertId);
  const { case_id: caseId, author } = await db
    .selectFrom('case_alert as ca')
    .innerJoin('alert as a', 'a.id', 'ca.alert_id')
    .select(['ca.case_id', 'a.author_id as author'])
    .where('ca.alert_id', '=', alertId)
    .executeTakeFirstOrThrow();
  const { handle } = await db
    .selectFrom('member')
    .select('handle')
    .where('id', '=', author)
    .executeTakeFirstOrThrow();
  const member: Actor = { id: author, handle, roles: [], moderates: [] };
  return { deps, alertId, caseId, member, one, two };
}

/** The open proposal of an alert and its version, as its page shows them. */
export async function proposalOf(db: Db, alertId: AlertId) {
  return db
    .selectFrom('alert_closing as k')
    .innerJoin('alert as a', 'a.id', 'k.alert_id')
    .select(['k.id as closingId', 'a.version as seenVersion', 'k.alert_id as alertId'])
    .where('k.alert_id', '=', alertId)
    .where('k.state', '=', 'proposed')
    .executeTakeFirst();
}

/** A second person confirms what was proposed, if anything was. */
export async function confirmIfProposed(db: Db, alertId: AlertId): Promise<void> {
  const proposal = await proposalOf(db, alertId);
  if (proposal === undefined) return;
  const second = await person(db, ['responder']);
  const input = { ...proposal, level: null, note: null };
  const outcome = await confirmClosing(forumDeps(db), second, input);
  if (outcome.kind !== 'closed') throw new Error(`Not confirmed: ${outcome.kind}`);
}
